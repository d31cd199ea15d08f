import { once } from "node:events";
import http, { type RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { missingHref } from "@/lib/address/missing";
import { answering } from "@/lib/run/answer";
import { followText } from "@/tests/unit/run/followed";

const open: http.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A framework that finds only what it is told of, and sends an empty page for all else. */
const framework: RequestListener = (request, response) => {
  const address = request.url ?? "";
  if (address.includes("/s/missing?")) {
    response.setHeader("content-type", "text/html");
    response.setHeader("cache-control", "public");
    response.end(`<p>Nothing at ${new URL(address, "http://a").searchParams.get("asked")}</p>`);
  } else if (address === "/talks") {
    response.setHeader("content-type", "text/html");
    response.write("<p>Talks");
    response.end("</p>");
  } else {
    response.statusCode = 404;
    response.setHeader("content-type", address.endsWith(".json") ? "application/json" : "text/html");
    response.setHeader("x-first", "1");
    response.flushHeaders();
    response.write('<html id="empty">');
    response.end("</html>");
  }
};

async function serve() {
  const following = followText(async () => "revision 1");
  const server = http.createServer(answering(framework, { build: "b1", following }).listener);
  open.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init);
}

test("a page that is not there is answered by one with words, as not there and for nobody to keep", async () => {
  const ask = await serve();
  const response = await ask("/talks/rounds/none?issue=a");
  expect([response.status, await response.text()]).toEqual([404, "<p>Nothing at /talks/rounds/none</p>"]);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.has("x-first")).toBe(false);
  const head = await ask("/nowhere", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([404, ""]);
});

test("what is there, what is no page and what is a part of one stay as they are", async () => {
  const ask = await serve();
  const there = await ask("/talks");
  expect([there.status, await there.text()]).toEqual([200, "<p>Talks</p>"]);
  const empty = '<html id="empty"></html>';
  expect(await (await ask("/nowhere.json")).text()).toBe(empty);
  expect(await (await ask("/nowhere", { headers: { rsc: "1" } })).text()).toBe(empty);
  expect(await (await ask("/_next/none")).text()).toBe(empty);
  expect(await (await ask("/nowhere", { method: "POST" })).text()).toBe(empty);
});

test("the page of what is not there is not there for its own sake", async () => {
  const ask = await serve();
  expect((await ask("/s/missing?asked=/talks")).status).toBe(404);
});

test.each([
  ["/talks/rounds/none?issue=a&lang=uk", "/s/missing?lang=uk&asked=%2Ftalks%2Frounds%2Fnone"],
  ["/embed/s/bad?theme=dark", "/embed/s/missing?theme=dark&asked=%2Fembed%2Fs%2Fbad"],
  [`/${"x".repeat(300)}`, `/s/missing?asked=%2F${"x".repeat(199)}`],
])("%s is told of at its own address", (asked, expected) => {
  expect(missingHref(asked)).toBe(expected);
});
