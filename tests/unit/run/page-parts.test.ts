import { describe, expect, test } from "vitest";
import { serveAnswer as serve } from "@/tests/unit/run/served";

describe("parts of a page that a reader does not have yet", () => {
  const parts = { "content-type": "text/x-component", "cache-control": "no-store" };
  const asked = { rsc: "1", "next-router-state-tree": "[]" };

  test("are drawn once for what is asked for, and never in the place of the page", async () => {
    const { ask, drawn } = await serve({ headers: parts, body: '1:"words"\n0:["$L1"]\n' });
    const first = await ask("/talks?_rsc=a", asked);
    const again = await ask("/talks?_rsc=a", asked);
    expect([await again.text(), again.headers.get("etag")]).toEqual([
      await first.text(),
      first.headers.get("etag"),
    ]);
    expect(drawn()).toBe(1);
    const tags = [
      await ask("/talks?_rsc=a", { ...asked, "next-router-prefetch": "1" }),
      await ask("/talks?_rsc=a", { ...asked, "next-router-state-tree": '["talks"]' }),
      await ask("/talks?_rsc=a", { rsc: "1" }),
      await ask("/talks?_rsc=a"),
    ].map(({ headers }) => headers.get("etag"));
    expect(drawn()).toBe(5);
    expect(new Set([first.headers.get("etag"), ...tags]).size).toBe(5);
  });

  test.each(['0:E{"digest":"1"}\n', '1:"words"\n2:E{"digest":"NEXT_REDIRECT"}\n'])(
    "are not kept where they tell of a fault: %j",
    async (body) => {
      const { ask, drawn } = await serve({ headers: parts, body });
      const { headers } = await ask("/talks?_rsc=a", asked);
      await ask("/talks?_rsc=a", asked);
      expect([headers.get("etag"), headers.get("cache-control"), drawn()]).toEqual([null, "no-store", 2]);
    },
  );
});

test("a file of the build is kept once, whatever is written behind its address", async () => {
  const immutable = { "content-type": "text/javascript", "cache-control": "public, max-age=1, immutable" };
  const { ask, drawn } = await serve({ headers: immutable, body: "1" });
  for (const query of ["", "?a", "?b=1"]) await ask(`/_next/static/a.js${query}`);
  expect(drawn()).toBe(1);
});
