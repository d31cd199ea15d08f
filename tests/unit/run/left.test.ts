import type { RequestListener } from "node:http";
import { expect, test } from "vitest";
import { serveBy } from "@/tests/unit/run/served";

test("a file that a reader leaves, and that never tells its end, is asked for anew by the next one", async () => {
  let begun = 0;
  const listener: RequestListener = (_request, response) => {
    begun += 1;
    // As the framework does with a file that nobody takes any more.
    if (begun === 1) return new Promise(() => undefined);
    response.setHeader("cache-control", "public, max-age=1");
    response.end("a font");
  };
  const { fetchFrom } = await serveBy(listener);
  const leaving = new AbortController();
  const left = fetchFrom("/_next/static/a.woff2", { signal: leaving.signal });
  await expect.poll(() => begun).toBe(1);
  const waiting = fetchFrom("/_next/static/a.woff2");
  leaving.abort();
  await expect(left).rejects.toThrow();
  expect(await (await waiting).text()).toBe("a font");
  expect(begun).toBe(2);
});
