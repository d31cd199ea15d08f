import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { originOf } from "@/lib/address/origin";

beforeEach(() => {
  vi.stubEnv("SITE_URL", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const host = "parley.example:3000";

test.each([
  [{ host }, `http://${host}`],
  [{ host: "[::1]:3000" }, "http://[::1]:3000"],
  [{ host, "x-forwarded-proto": "https" }, `https://${host}`],
  [{ host, "x-forwarded-proto": "https,http" }, `https://${host}`],
  [{ host, "x-forwarded-proto": "HTTPS , http" }, `https://${host}`],
  [{ host, "x-forwarded-proto": "javascript" }, `http://${host}`],
  [{ host, "x-forwarded-host": "positions.example" }, "http://positions.example"],
  [{ host, "x-forwarded-host": "positions.example, inner" }, "http://positions.example"],
  [{ host, "x-forwarded-host": ", inner" }, `http://${host}`],
  [{ host, "x-forwarded-host": 'a b"<' }, `http://${host}`],
  [{ host, "x-forwarded-host": 'a"b' }, `http://${host}`],
  [{ host, "x-forwarded-host": "a/b" }, `http://${host}`],
  [{ host, "x-forwarded-host": "reader@a" }, `http://${host}`],
  [{ host, "x-forwarded-host": "a:99999" }, `http://${host}`],
  [{ host: 'a b"<', "x-forwarded-host": "a#b" }, "http://localhost"],
  [{}, "http://localhost"],
])("a request with %j was sent to %s", (headers, expected) => {
  expect(originOf(new Headers(headers))).toBe(expected);
});

test("what is set counts, whatever a request says", () => {
  vi.stubEnv("SITE_URL", "https://parley.example/talks");
  expect(originOf(new Headers({ host, "x-forwarded-host": "elsewhere.example" }))).toBe(
    "https://parley.example/talks",
  );
});
