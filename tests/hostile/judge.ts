import { availableParallelism, loadavg } from "node:os";
import { expect } from "vitest";
import type { Received } from "@/tests/hostile/send";

/** What a script would be made of, if any of what is sent came back as it is. */
export const mark = "<script>parley9";

/** Two seconds of a machine's own; where others work on it too, as many times longer as there is work per processor. */
const longestMs = () => 2_000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
const mostBytes = 5_000_000;

/** What holds for every answer, whatever was asked: it never fails, tarries, swells, or says a visitor's words as its own. */
export function judge({ status, headers, body, ms }: Received, what: string): void {
  expect(status, what).toBeGreaterThanOrEqual(200);
  expect(status, what).toBeLessThan(500);
  expect(ms, what).toBeLessThan(longestMs());
  expect(body.length, what).toBeLessThan(mostBytes);
  if (/html|xml|svg/.test(headers["content-type"] ?? ""))
    expect(body.toLowerCase(), what).not.toContain(mark);
  expect(headers["set-cookie"], what).toBeUndefined();
  expect(headers["x-content-type-options"], what).toBe("nosniff");
  // Whoever is told that they have an answer has the policy that came with it.
  if (status === 304) expect(headers["content-security-policy"], what).toBeUndefined();
  else expect(headers["content-security-policy"], what).toContain("frame-ancestors");
  if (status >= 300 && status < 400 && status !== 304) {
    // One slash: a browser would take two for another host.
    expect(headers.location, what).toMatch(/^\/(?![/\\])/);
  }
}
