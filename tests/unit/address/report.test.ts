import { afterEach, expect, test, vi } from "vitest";
import { reportHref } from "@/lib/address/report";

afterEach(() => vi.unstubAllEnvs());

const report = { title: "A & B", body: "first line\nsecond {title} line?" };

test("without a place set there is nowhere to send a report", () => {
  vi.stubEnv("REPORT_URL", "");
  expect(reportHref(report)).toBeNull();
});

test("the text arrives as it was written, whatever signs are in it", () => {
  vi.stubEnv("REPORT_URL", "https://host.example/new?title={title}&labels=record&body={body}");
  const query = new URL(reportHref(report) ?? "").searchParams;
  expect(Object.fromEntries(query)).toEqual({ ...report, labels: "record" });
});
