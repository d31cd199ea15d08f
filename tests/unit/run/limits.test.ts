import { once } from "node:events";
import http from "node:http";
import { afterEach, expect, test } from "vitest";
import { collecting } from "@/lib/run/collect";
import { withLimits, workAt } from "@/lib/run/limits";

const open: http.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const narrow = { atOnce: 1, waiting: 1, perClient: 2, retryAfter: 7 };

async function serve() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const held = collecting(async ({ url = "" }, response) => {
    begun.push(url);
    await new Promise<void>((resolve) => ends.push(resolve));
    response.end("worked out");
  });
  const answerer = withLimits(held, { file: narrow, search: narrow, page: narrow });
  const server = http.createServer(async (request, response) => {
    const answer = await answerer(request, response).catch(() => null);
    if (answer === null) return response.destroy();
    return response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  open.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const until = async (count: number) => {
    while (begun.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  const ask = (path: string, client: string, signal?: AbortSignal) =>
    fetch(base + path, { headers: { "x-forwarded-for": client }, ...(signal && { signal }) });
  return { ask, begun, until, end: () => ends.shift()?.() };
}

test("beyond the bound is said when to come back, in words or as a problem document", async () => {
  const { ask, until, end } = await serve();
  const first = ask("/talks/opengraph-image", "203.0.113.1");
  await until(1);
  const second = ask("/talks/opengraph-image?q=a", "203.0.113.2");
  // Whichever comes later of these two finds one waiting.
  const third = await Promise.race([second, ask("/s/0/archive.html", "203.0.113.3")]);
  expect([third.status, third.headers.get("retry-after"), third.headers.get("cache-control")]).toEqual([
    429,
    "7",
    "no-store",
  ]);
  expect(await third.text()).toBe("Too much is asked for at once. Ask again in a moment.\n");
  const fourth = await ask("/api/v1/talks/statements.zip", "203.0.113.4");
  expect([fourth.status, fourth.headers.get("content-type")]).toEqual([429, "application/problem+json"]);
  expect(await fourth.json()).toMatchObject({ status: 429, title: "Too Many Requests" });
  end();
  await first;
});

test("each kind of work has turns of its own", async () => {
  const { ask, until, end } = await serve();
  const all = ["/talks/opengraph-image", "/talks/search?q=a", "/talks"].map((path) =>
    ask(path, "203.0.113.1"),
  );
  await until(3);
  for (const _ of all) end();
  expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200]);
});

test("whoever goes away does not make room for more than is under way", async () => {
  const { ask, begun, until, end } = await serve();
  const leaving = new AbortController();
  const left = ask("/talks/a.zip", "203.0.113.1", leaving.signal).catch(() => "left");
  await until(1);
  leaving.abort();
  expect(await left).toBe("left");
  const next = ask("/talks/b.zip", "203.0.113.1");
  const page = ask("/talks", "203.0.113.1");
  await until(2);
  expect(begun).toEqual(["/talks/a.zip", "/talks"]);
  end();
  await until(3);
  end();
  end();
  expect([(await next).status, (await page).status]).toEqual([200, 200]);
});

test.each([
  ["/talks/opengraph-image?issue=a", "file"],
  ["/s/0123456789ab/archive.html", "file"],
  ["/api/v1/talks/statements.zip", "file"],
  ["/sitemap.xml", "file"],
  ["/talks/search?q=a.zip", "search"],
  ["/api/v1/talks/search", "search"],
  ["/api/v1/talks/search.csv?q=a", "search"],
  ["/talks/issues/search.zip-file", "page"],
  ["/talks", "page"],
  ["/_next/static/a.js", "free"],
  ["/api/health", "free"],
])("%s is work of the kind: %s", (url, work) => {
  expect(workAt(url)).toBe(work);
});
