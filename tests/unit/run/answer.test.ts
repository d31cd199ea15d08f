import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { pageTag } from "@/lib/run/page-tags";
import { html, serveAnswer as serve, serveBy } from "@/tests/unit/run/served";

describe("a page that is found", () => {
  test("gets a tag and may be kept for a while", async () => {
    const { ask } = await serve({});
    const { headers, status } = await ask("/talks?issue=truce");
    expect(status).toBe(200);
    expect(headers.get("etag")).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=5, stale-while-revalidate=10");
  });

  test("is not drawn again for whoever has it, compared weakly", async () => {
    const { ask, drawn } = await serve({});
    const etag = (await ask("/talks")).headers.get("etag") ?? "";
    for (const sent of [etag, etag.slice(2), `"other", ${etag}`]) {
      const again = await ask("/talks", { "if-none-match": sent });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect(again.headers.get("etag")).toBe(etag);
    }
    expect(drawn()).toBe(1);
    expect((await ask("/other", { "if-none-match": etag })).status).toBe(200);
    expect((await ask("/talks", { "if-none-match": "*" })).status).toBe(304);
  });

  test("has another tag once another import is in force", async () => {
    let inForce = "revision 1";
    const { ask, learn } = await serve({}, async () => inForce);
    const etag = (await ask("/talks")).headers.get("etag") ?? "";
    inForce = "revision 2";
    await learn();
    expect((await ask("/talks", { "if-none-match": etag })).status).toBe(200);
  });
});

describe("a page that was drawn once", () => {
  test("is sent again as it was, and drawn anew for another import, address or way of packing", async () => {
    let inForce = "revision 1";
    const { ask, drawn, learn } = await serve({}, async () => inForce);
    const first = await ask("/talks");
    const again = await ask("/talks");
    expect([await again.text(), again.headers.get("etag"), again.headers.get("content-type")]).toEqual([
      await first.text(),
      first.headers.get("etag"),
      first.headers.get("content-type"),
    ]);
    expect(drawn()).toBe(1);
    await ask("/talks", { "accept-encoding": "identity" });
    await ask("/talks?issue=truce");
    inForce = "revision 2";
    await learn();
    await ask("/talks");
    expect(drawn()).toBe(4);
  });

  test("is not kept where it was not found", async () => {
    const missing = await serve({ status: 404 });
    await missing.ask("/talks");
    await missing.ask("/talks");
    // Each time the empty page, then the one with words.
    expect(missing.drawn()).toBe(4);
  });
});

test("what is no page, was not found, or has a tag of its own stays as it is", async () => {
  const untouched = [
    await (await serve({ status: 404 })).ask("/talks"),
    await (await serve({ status: 500 })).ask("/talks"),
    await (await serve({ headers: { ...html, "content-type": "image/png" } })).ask("/talks"),
    await (await serve({})).ask("/_next/static/a.js"),
  ];
  for (const { headers } of untouched) {
    expect([headers.get("etag"), headers.get("cache-control")]).toEqual([null, "no-store"]);
  }
  const own = await (await serve({ headers: { ...html, etag: '"own"' } })).ask("/talks");
  expect([own.headers.get("etag"), own.headers.get("cache-control")]).toEqual(['"own"', "no-store"]);
});

test("where what is in force cannot be read, the page itself answers, without a tag", async () => {
  const { ask } = await serve({}, () => Promise.reject(new Error("no database")));
  const { status, headers } = await ask("/talks");
  expect([status, headers.get("etag")]).toEqual([200, null]);
});

describe("a page with scripts", () => {
  const body =
    '<p>Words</p><script src="/_next/static/a.js" async=""></script><script>self.__next_f.push([1,"state"])</script></body>';

  test("is sent without what they start from, which is at an address of its own", async () => {
    let inForce = "revision 1";
    const { ask, drawn, learn } = await serve({ body }, async () => inForce);
    const page = await (await ask("/talks?issue=truce")).text();
    expect(page).toContain("Words");
    expect(page).not.toContain("state");
    const [, address = ""] = /data-flight="([^"]+)"/.exec(page) ?? [];
    const flight = await ask(address);
    expect(await flight.text()).toBe("state");
    expect(flight.headers.get("cache-control")).toContain("immutable");
    expect(drawn()).toBe(1);
    inForce = "revision 2";
    await learn();
    // Whoever has the old page may still need it.
    expect((await ask(address)).status).toBe(200);
    expect((await ask(address.replace(/[0-9a-f]{32}/, "0".repeat(32)))).status).toBe(404);
  });

  test("may run those and no others; its heading alone says so too", async () => {
    const { ask } = await serve({ body });
    const policy = (await ask("/talks")).headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+';/);
    expect(policy).toContain("object-src 'none'");
    expect((await ask("/talks", {}, "HEAD")).headers.get("content-security-policy")).toBe(policy);
  });
});

describe("an answer", () => {
  const long = "A long page. ".repeat(200);

  test("is packed as the reader asks for it, and says that it depends on that", async () => {
    const { ask } = await serve({ body: long });
    for (const [accepted, encoding] of [
      ["gzip, deflate, br", "br"],
      ["gzip", "gzip"],
      ["identity", null],
      ["br;q=0, gzip", "gzip"],
    ] as const) {
      const answer = await ask("/talks", { "accept-encoding": accepted });
      expect([answer.headers.get("content-encoding"), await answer.text()]).toEqual([encoding, long]);
      expect(answer.headers.get("vary")).toContain("accept-encoding");
    }
    const picture = await serve({ body: long, headers: { "content-type": "image/png" } });
    expect((await picture.ask("/a.png")).headers.get("content-encoding")).toBeNull();
  });

  test("is worked out once for all who ask for it at the same time", async () => {
    const { ask, drawn } = await serve({ body: long });
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask("/talks")));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).toEqual(new Set([long]));
    expect(drawn()).toBe(1);
  });

  test("that is no page is kept where it says so, and not where it is of one moment", async () => {
    const json = { "content-type": "application/json", etag: '"a"' };
    const lasting = await serve({ headers: { ...json, "cache-control": "public, max-age=0" } });
    await lasting.ask("/api/v1/talks");
    const again = await lasting.ask("/api/v1/talks", { "if-none-match": '"a"' });
    expect([again.status, lasting.drawn()]).toEqual([304, 1]);
    const passing = await serve({ headers: { ...json, "cache-control": "no-store" } });
    await passing.ask("/api/health");
    await passing.ask("/api/health");
    expect(passing.drawn()).toBe(2);
  });

  test("to HEAD has no body and the same tag", async () => {
    const { ask } = await serve({});
    const head = await ask("/talks", {}, "HEAD");
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("etag")).toBe((await ask("/talks")).headers.get("etag"));
  });

  test("that fails does not take the next one with it", async () => {
    let failing = true;
    const listener: RequestListener = async (_request, response) => {
      if (failing) throw new Error("it failed");
      response.end("well");
    };
    const { fetchFrom } = await serveBy(listener);
    await expect(fetchFrom("/")).rejects.toThrow();
    failing = false;
    expect(await (await fetchFrom("/")).text()).toBe("well");
  });
});

test("a tag depends on build, import, host and address, and on nothing else", () => {
  const sent = { url: "/talks", headers: { host: "a.example" } };
  const tags = [
    pageTag("b1", "r1", sent),
    pageTag("b2", "r1", sent),
    pageTag("b1", "r2", sent),
    pageTag("b1", "r1", { ...sent, url: "/talks?q=x" }),
    pageTag("b1", "r1", { ...sent, headers: { host: "b.example" } }),
    pageTag("b1", "r1", { ...sent, headers: { host: "a.example", "x-forwarded-proto": "https" } }),
  ];
  expect(new Set(tags).size).toBe(tags.length);
  expect(pageTag("b1", "r1", { ...sent, headers: { host: "a.example", cookie: "x=1" } })).toBe(tags[0]);
  const filledIn = { "x-forwarded-host": "a.example", "x-forwarded-proto": "http" };
  expect(pageTag("b1", "r1", { ...sent, headers: { host: "a.example", ...filledIn } })).toBe(tags[0]);
  const ofOneSite = ["a.example", "b.example"].map((host) =>
    pageTag("b1", "r1", { ...sent, headers: { host } }, "https://site.example"),
  );
  expect(new Set(ofOneSite).size).toBe(1);
});
