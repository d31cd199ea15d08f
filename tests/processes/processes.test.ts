import { afterAll, beforeAll, expect, test } from "vitest";
import { statementHref } from "@/lib/address/parameters";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import { type Cluster, startCluster } from "./cluster";
import { startLoad } from "./load";
import { marked, markIn, revisionAt, timeUntil } from "./revisions";

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster(3);
});
afterAll(() => cluster?.stop());

test("three processes take a new revision and lose two of their number, and no reader notices", async () => {
  const { nginx, processes, record, put } = cluster;
  const { id } = record.negotiation;
  const before = marked(record, "first");
  const after = marked(record, "second");
  const revision = sha256(canonicalJson(after));
  await put(before);
  const addresses = [
    ...record.statements.slice(0, 24).map((each) => statementHref(id, each.id)),
    ...record.issue_groups.flatMap(({ issues }) =>
      issues.slice(0, 4).map((each) => `/${id}/issues/${each.id}`),
    ),
    ...record.rounds.map((each) => `/${id}/rounds/${each.id}`),
    ...["", "/unresolved", "/changes", "/compare", "/method"].map((each) => `/${id}${each}`),
    ...["statements", "issues", "positions", "status"].map((each) => `/api/v1/${id}/${each}?limit=50`),
  ];
  const [killed, stopped, left] = processes;
  if (killed === undefined || stopped === undefined || left === undefined)
    throw new Error("three were started");
  await timeUntil(60_000, async () => markIn(await (await fetch(`${left.url}/${id}`)).text()) === "first");
  const load = startLoad(nginx.url, addresses);

  await timeUntil(60_000, async () => load.got.length > 100);
  await put(after);
  const since = performance.now();
  const times = await Promise.all(
    processes.map(({ url }) => timeUntil(30_000, async () => (await revisionAt(url, id)) === revision)),
  );
  expect(Math.max(...times)).toBeLessThan(5_000);
  for (const { url } of processes) expect(markIn(await (await fetch(`${url}/${id}`)).text())).toBe("second");

  process.kill(killed.pid, "SIGKILL");
  const asked = load.got.length;
  await timeUntil(60_000, async () => load.got.length > asked + 100);
  const begun = performance.now();
  process.kill(stopped.pid, "SIGTERM");
  expect(await stopped.ended).toEqual({ code: 0, signal: null });
  expect(performance.now() - begun).toBeLessThan(10_000);
  // What nginx keeps may be older than what is in force by as long as `cacheControl.live` allows.
  const late = () => load.got.filter(({ at }) => at > since + 16_000);
  await timeUntil(60_000, async () => late().length > addresses.length / 2);
  await load.end();

  const refused = load.got.filter(({ status }) => status !== 200);
  expect(refused.map(({ address, status, text }) => [address, status, text.slice(0, 200)])).toEqual([]);
  expect(load.got.filter(({ text }) => markIn(text) === "both").map(({ address }) => address)).toEqual([]);
  expect(
    late()
      .filter(({ text }) => markIn(text) === "first")
      .map(({ address }) => address),
  ).toEqual([]);
  expect(new Set(load.got.map(({ text }) => markIn(text)))).toContain("first");
});
