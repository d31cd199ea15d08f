import { afterAll, beforeAll, expect, test } from "vitest";
import { snapshotHref } from "@/lib/address/parameters";
import { sha256 } from "@/lib/domain/canonical";
import { listSnapshots } from "./answers";
import { type Cluster, startCluster } from "./cluster";
import { timeUntil } from "./revisions";

const token = "a-token-for-this-test-alone";
let cluster: Cluster;
let page = "";
/** When the page of the method was last asked for; what is kept of it may be told without asking for 15 s. */
let methodAsked = 0;
beforeAll(async () => {
  cluster = await startCluster(2, { METRICS_TOKEN: token, LOG_LEVEL: "info" });
  page = `${cluster.nginx.url}/${cluster.record.negotiation.id}`;
});
afterAll(() => cluster?.stop());

const cacheStatus = (answer: Response) => answer.headers.get("x-cache-status");
/** Whether it came from what nginx keeps, still good or just asked for again. */
const isKept = (answer: Response) => cacheStatus(answer) !== "MISS";
const packed = (accepted: string) => ({ headers: { "accept-encoding": accepted } });

test("a page is kept in one form for each way of packing, whatever a browser calls it", async () => {
  const text = await (await fetch(page)).text();
  const ask = (accepted: string) => fetch(page, packed(accepted));
  for (const [encoding, first, ...others] of [
    ["br", "gzip, deflate, br, zstd", "br;q=1.0, gzip;q=0.8", "BR"],
    ["gzip", "gzip, br;q=0", "GZIP", "gzip;q=0.5, deflate"],
    [null, "identity", "brotli, x-gzip", "br;q=0.0"],
  ] as const) {
    await timeUntil(20_000, async () => isKept(await ask(first)));
    for (const accepted of others) {
      const answer = await ask(accepted);
      expect([accepted, isKept(answer), answer.headers.get("content-encoding")]).toEqual([
        accepted,
        true,
        encoding,
      ]);
      expect(await answer.text()).toBe(text);
    }
  }
});

test("whoever has a page is told so, by nginx and after a while by the process that made its tag", async () => {
  const address = `${page}/method`;
  const etag = (await fetch(address)).headers.get("etag") ?? "";
  expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
  const known = { headers: { "if-none-match": etag } };
  const again = await fetch(address, known);
  expect([again.status, again.headers.get("etag"), cacheStatus(again)]).toEqual([304, etag, "HIT"]);
  // It has expired, the process says that it is as it was, and nginx has it for another while.
  const seen = new Set<string | null>();
  await timeUntil(40_000, async () => {
    const answer = await fetch(address, known);
    expect([answer.status, answer.headers.get("etag")]).toEqual([304, etag]);
    seen.add(cacheStatus(answer));
    return seen.has("STALE") || seen.has("REVALIDATED");
  });
  await timeUntil(5_000, async () => cacheStatus(await fetch(address, known)) === "HIT");
  methodAsked = performance.now();
  const log = () => cluster.processes.map((each) => each.log()).join("");
  await timeUntil(5_000, async () => /"path":"\/three-party\/method","status":304/.test(log()));
});

test("what belongs to a snapshot is kept for ever, and its bytes have its hash", async () => {
  const [snapshot] = await listSnapshots(cluster.nginx.url, cluster.record.negotiation.id);
  const address = `${cluster.nginx.url}${snapshotHref(snapshot?.hash ?? "")}/snapshot.json`;
  await timeUntil(20_000, async () => cacheStatus(await fetch(address)) === "HIT");
  const answer = await fetch(address);
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(sha256(await answer.text())).toBe(snapshot?.hash);
});

test("scripts are kept for ever; a part of a page is kept by what was asked for, and apart from the page", async () => {
  const html = await (await fetch(page)).text();
  const [script = ""] = /\/_next\/static\/[^"]+\.js/.exec(html) ?? [];
  const answers = [await fetch(cluster.nginx.url + script), await fetch(cluster.nginx.url + script)];
  expect(answers.map(cacheStatus)).toEqual(["MISS", "HIT"]);
  expect(answers[1]?.headers.get("cache-control")).toContain("immutable");
  const askFor = (headers: Record<string, string>) => fetch(page, { headers: { rsc: "1", ...headers } });
  const parts = [await askFor({}), await askFor({}), await askFor({ "next-router-prefetch": "1" })];
  expect(parts.map(cacheStatus)).toEqual(["MISS", "HIT", "MISS"]);
  expect(parts.map(({ headers }) => headers.get("content-type"))).toEqual(Array(3).fill("text/x-component"));
  expect(await (await fetch(page)).text()).toBe(html);
});

test("headers that protect readers come through, and each answer has an id of its own", async () => {
  const answers = [
    await fetch(page),
    await fetch(page, { headers: { "x-request-id": "chosen-by-a-reader" } }),
  ];
  const ids = answers.map((each) => each.headers.get("x-request-id"));
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(ids).size).toBe(2);
  for (const { headers } of answers) {
    expect(headers.get("content-security-policy")).toContain("script-src 'self'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("no header of a reader's decides where links lead, and other hosts get nothing", async () => {
  const forged = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
  const text = await (await fetch(`${page}/issues`, { headers: forged })).text();
  expect(text).not.toContain("evil.example");
  const port = new URL(page).port;
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(421);
});

test("figures are for whoever has the token, and not to be had through nginx", async () => {
  const [first] = cluster.processes;
  const url = `${first?.url}/metrics`;
  const shown = { headers: { authorization: `Bearer ${token}` } };
  expect((await fetch(`${cluster.nginx.url}/metrics`, shown)).status).toBe(404);
  const refused = await fetch(url);
  expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
  expect((await fetch(url, { headers: { authorization: `Bearer ${token}!` } })).status).toBe(401);
  const figures = await (await fetch(url, shown)).text();
  expect(figures).toMatch(
    /parley_request_duration_seconds_count\{.*route="\/\[negotiation\]",status="200"\} \d/,
  );
  expect(figures).toContain("parley_database_up 1");
  expect(figures).toMatch(/parley_kept_bytes [1-9]/);
  expect(figures).toContain("process_resident_memory_bytes");
});

test("neither log holds what somebody searched for, nor who", async () => {
  const answer = await fetch(`${page}/search?q=whispered`, { headers: { "user-agent": "Reader/1" } });
  expect(answer.status).toBe(200);
  const id = answer.headers.get("x-request-id") ?? "none";
  const log = () => cluster.processes.map((each) => each.log()).join("");
  await timeUntil(5_000, async () => log().includes(id));
  const line = log()
    .split("\n")
    .find((each) => each.includes(id));
  expect(JSON.parse(line ?? "")).toMatchObject({
    level: "info",
    message: "request",
    method: "GET",
    route: "/[negotiation]/search",
    path: "/three-party/search",
    parameters: "q",
    status: 200,
    source: "drawn",
  });
  await timeUntil(5_000, async () => cluster.nginx.accessLog().includes(id));
  for (const text of [log(), cluster.nginx.accessLog(), cluster.nginx.errorLog()]) {
    expect(text).not.toMatch(/whispered|Reader\/1|127\.0\.0\.1:\d+ - /);
  }
});

test("while the database is gone and when all processes are, what was read before is still served", async () => {
  const [first] = cluster.processes;
  await cluster.stopDatabase();
  await timeUntil(10_000, async () => (await fetch(`${first?.url}/api/ready`)).status === 503);
  const ready = await fetch(`${first?.url}/api/ready`);
  expect([ready.headers.get("retry-after"), (await ready.json()).reason]).toEqual([
    "5",
    "The database does not answer.",
  ]);
  expect((await fetch(`${first?.url}/api/health`)).status).toBe(200);
  for (const { pid } of cluster.processes) process.kill(pid, "SIGKILL");
  await Promise.all(cluster.processes.map(({ ended }) => ended));
  await timeUntil(20_000, async () => performance.now() > methodAsked + 16_000);
  const kept = await fetch(`${page}/method`);
  expect([kept.status, cacheStatus(kept)]).toEqual([200, "STALE"]);
  expect(await kept.text()).toContain("</html>");
  const unknown = await fetch(`${page}/rounds`);
  expect([unknown.status, unknown.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await unknown.text()).toBe("Parley cannot be reached just now. Ask again in a moment.\n");
  // Nor is anything of a reader told of what went wrong.
  await fetch(`${page}/search?q=muttered`);
  expect(cluster.nginx.errorLog()).not.toMatch(/muttered|client:/);
});
