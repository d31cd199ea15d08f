import { once } from "node:events";
import http, { type RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { answering } from "@/lib/run/answer";
import { followText } from "@/tests/unit/run/followed";

const open: http.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Serves what a listener draws, by what is in force as `readName` tells it. */
async function serve(listener: RequestListener, readName: () => Promise<string>) {
  const following = followText(readName);
  const server = http.createServer(answering(listener, { build: "b1", following }).listener);
  open.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { ask: (path: string) => fetch(`http://127.0.0.1:${port}${path}`), following };
}

/** A page that asks twice what is in force, with `between` happening in between. */
function drawTwice(readName: () => string, between: () => void): RequestListener {
  return async (_request, response) => {
    const first = readName();
    between();
    await new Promise((resolve) => setImmediate(resolve));
    response.setHeader("content-type", "text/html");
    response.end(`${first}, ${readName()}`);
  };
}

test("a page is drawn again where an import came into force meanwhile, and never mixes two", async () => {
  let inForce = "revision 1";
  let draws = 0;
  const listener = drawTwice(
    () => inForce,
    () => {
      draws += 1;
      inForce = "revision 2";
    },
  );
  const { ask } = await serve(listener, async () => inForce);
  const tags: (string | null)[] = [];
  for (let count = 0; count < 2; count += 1) {
    const answer = await ask("/talks");
    expect(await answer.text()).toBe("revision 2, revision 2");
    tags.push(answer.headers.get("etag"));
  }
  expect(draws).toBe(2);
  expect(tags[0]).toMatch(/^W/);
  expect(tags[1]).toBe(tags[0]);
});

test("what this process did not yet know to be in force is not told as what was before", async () => {
  let inForce = "revision 1";
  const listener = drawTwice(
    () => inForce,
    () => undefined,
  );
  const { ask, following } = await serve(listener, async () => inForce);
  const before = await ask("/talks");
  inForce = "revision 2";
  // Kept, and known to be in force until the process asks again.
  expect(await (await ask("/talks")).text()).toBe(await before.text());
  const other = await ask("/other");
  expect(await other.text()).toBe("revision 2, revision 2");
  expect(following.last()?.name).toBe("revision 2");
  expect(await (await ask("/talks")).text()).toBe("revision 2, revision 2");
});

test("a page is told but not kept where imports never stop", async () => {
  let imports = 0;
  let draws = 0;
  const listener = drawTwice(
    () => "",
    () => {
      draws += 1;
    },
  );
  const { ask } = await serve(listener, async () => `revision ${imports++}`);
  for (let count = 1; count <= 2; count += 1) {
    const { headers } = await ask("/talks");
    expect([headers.get("cache-control"), headers.get("etag")]).toEqual(["no-store", null]);
    expect(draws).toBe(count * 4);
  }
});

test("what is kept is sent while the database is gone", async () => {
  let gone = false;
  const listener = drawTwice(
    () => "a page",
    () => undefined,
  );
  const { ask, following } = await serve(listener, async () => {
    if (gone) throw new Error("nobody there");
    return "revision 1";
  });
  const { headers } = await ask("/talks");
  gone = true;
  await expect(following.read()).rejects.toThrow("nobody there");
  expect(following.trouble()?.cause).toBe("nobody there");
  const again = await ask("/talks");
  expect([again.status, again.headers.get("etag")]).toEqual([200, headers.get("etag")]);
  gone = false;
  await following.read();
  expect(following.trouble()).toBeNull();
});

test("what does not depend on the record does not wait for the database", async () => {
  let reads = 0;
  const listener: RequestListener = (_request, response) => {
    response.setHeader("cache-control", "no-store");
    response.end("ok");
  };
  const { ask, following } = await serve(listener, async () => {
    reads += 1;
    return "revision 1";
  });
  await following.read();
  for (const path of ["/api/health", "/_next/static/a.js"]) expect(await (await ask(path)).text()).toBe("ok");
  expect(reads).toBe(1);
});
