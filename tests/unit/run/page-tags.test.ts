import { once } from "node:events";
import http, { type RequestListener } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { pageTag, withPageTags } from "@/lib/run/page-tags";

const open: http.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const html = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };

/** Serves one answer behind the tags, and counts how often it was made. */
async function serve(
  { status = 200, headers = html }: { status?: number; headers?: Record<string, string> },
  readInForce = async () => "revision 1",
) {
  let drawn = 0;
  const listener: RequestListener = (_request, response) => {
    drawn += 1;
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end("<p>A page</p>");
  };
  const server = http.createServer(withPageTags(listener, { build: "b1", readInForce }));
  open.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const ask = (path: string, sent: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: sent });
  return { ask, drawn: () => drawn };
}

describe("a page that is found", () => {
  test("gets a tag and may be kept for a while", async () => {
    const { ask } = await serve({});
    const { headers, status } = await ask("/talks?issue=truce");
    expect(status).toBe(200);
    expect(headers.get("etag")).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=60, stale-while-revalidate=300");
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
    expect((await ask("/talks", { "if-none-match": "*" })).status).toBe(200);
  });

  test("has another tag once another import is in force", async () => {
    let inForce = "revision 1";
    const { ask } = await serve({}, async () => inForce);
    const etag = (await ask("/talks")).headers.get("etag") ?? "";
    inForce = "revision 2";
    expect((await ask("/talks", { "if-none-match": etag })).status).toBe(200);
  });
});

describe("a page that was drawn once", () => {
  test("is sent again as it was, and drawn anew for another import, address or way of packing", async () => {
    let inForce = "revision 1";
    const { ask, drawn } = await serve({}, async () => inForce);
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
    await ask("/talks");
    expect(drawn()).toBe(4);
  });

  test("is not kept where an import came into force meanwhile, nor where it was not found", async () => {
    // Read before a page is drawn and after it: here another one is found each time.
    const reads = ["revision 1", "revision 2", "revision 1", "revision 1"];
    const moving = await serve({}, async () => reads.shift() ?? "revision 1");
    for (let count = 0; count < 3; count += 1) await (await moving.ask("/talks")).text();
    expect(moving.drawn()).toBe(2);
    const missing = await serve({ status: 404 });
    await missing.ask("/talks");
    await missing.ask("/talks");
    expect(missing.drawn()).toBe(2);
  });
});

test("what is no page, was not found, has a tag of its own or is a part of a page stays as it is", async () => {
  const untouched = [
    await (await serve({ status: 404 })).ask("/talks"),
    await (await serve({ status: 500 })).ask("/talks"),
    await (await serve({ headers: { ...html, "content-type": "image/png" } })).ask("/talks"),
    await (await serve({})).ask("/_next/static/a.js"),
    await (await serve({})).ask("/talks", { rsc: "1" }),
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
});
