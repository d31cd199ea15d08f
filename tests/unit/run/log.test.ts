import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { causeOf } from "@/lib/run/cause";
import { log } from "@/lib/run/log";
import { loggingFor, setLogging } from "@/lib/run/logging";

const written: string[] = [];
const take = (chunk: unknown) => {
  written.push(String(chunk));
  return true;
};
beforeEach(() => {
  written.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation(take);
  vi.spyOn(process.stderr, "write").mockImplementation(take);
});
afterEach(() => {
  setLogging("info", "text");
  vi.restoreAllMocks();
});

test("an error is one line with its cause and the request it belongs to", () => {
  setLogging("info", "json");
  const cause = Object.assign(new Error("connect refused"), { code: "ECONNREFUSED" });
  loggingFor("request-1", () => log.error("It failed.", causeOf(new Error("no\nanswer", { cause }))));
  expect(written).toHaveLength(1);
  expect(written[0]?.indexOf("\n")).toBe((written[0]?.length ?? 0) - 1);
  expect(JSON.parse(written[0] ?? "")).toMatchObject({
    level: "error",
    message: "It failed.",
    id: "request-1",
    error: "Error: no\nanswer",
    code: "ECONNREFUSED",
    cause: { error: "Error: connect refused" },
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
});

test("what is less important than LOG_LEVEL is not written; on a terminal lines are to read", () => {
  setLogging("warn", "text");
  log.info("A page was sent.");
  log.warn("Careful.", { what: "disk", left: 3 });
  expect(written).toEqual(["Careful.  what=disk  left=3\n"]);
});
