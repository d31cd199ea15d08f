import { mkdirSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { compareHref, overviewHref, snapshotHref } from "@/lib/address/parameters";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { makeFolders, type Server, seedRecord, startServer } from "../e2e/server";
import { startPostgres } from "../integration/setup/postgres";
import { listSnapshots } from "../processes/answers";
import { freePort, type Nginx, startNginx } from "../processes/nginx";
import { listPageTargets } from "./addresses";
import { type Blows, hammer } from "./hammer";
import { readMemory } from "./measure";
import { besideAim, besideLeast, formatTable } from "./table";

const seconds = 2;
const rounds = 7;
const leastRatio = 80;
const memoryAim = 350;

/** The bytes that are sent, packed as they are. */
function readPacked(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br" } }, (answer) => {
      buffer(answer).then(resolve, reject);
    }).on("error", reject);
  });
}

function middle(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[figures.length >> 1] ?? Number.NaN;
}

function middleOf(all: readonly Blows[]): Blows {
  return {
    perSecond: middle(all.map((each) => each.perSecond)),
    median: middle(all.map((each) => each.median)),
    p99: middle(all.map((each) => each.p99)),
    failed: all.reduce((sum, each) => sum + each.failed, 0),
  };
}

type Compared = { kept: Blows; file: Blows; percent: number };

/** An address and a file of the same size, turn by turn, so that whatever else the machine does meets both. */
async function compare(url: string, fileUrl: string): Promise<Compared> {
  const all: { kept: Blows; file: Blows }[] = [];
  for (const each of [url, fileUrl]) await hammer(each, 1);
  for (let round = 0; round < rounds; round += 1)
    all.push({ file: await hammer(fileUrl, seconds), kept: await hammer(url, seconds) });
  return {
    kept: middleOf(all.map(({ kept }) => kept)),
    file: middleOf(all.map(({ file }) => file)),
    percent: middle(all.map(({ kept, file }) => (kept.perSecond / file.perSecond) * 100)),
  };
}

function rowOf(name: string, bytes: number, { kept, file, percent }: Compared): string[] {
  if (kept.failed + file.failed > 0) process.exitCode = 1;
  return [
    name,
    (bytes / 1000).toFixed(1),
    kept.perSecond.toFixed(0),
    kept.median.toFixed(1),
    kept.p99.toFixed(1),
    file.perSecond.toFixed(0),
    file.median.toFixed(1),
    file.p99.toFixed(1),
    besideLeast(Math.round(percent), leastRatio),
    kept.failed.toFixed(0),
  ];
}

/** The snapshot of the round that newcomers are led to. */
async function hashAt(url: string, { negotiation: { id, start } }: WholeRecord): Promise<string> {
  const snapshots = await listSnapshots(url, id);
  return snapshots.find(({ round }) => round === start.round)?.hash ?? "";
}

type Place = { nginx: Nginx; fileUrl: string; record: WholeRecord };

async function printRatios({ nginx, fileUrl, record }: Place): Promise<void> {
  const { id, start } = record.negotiation;
  const hash = await hashAt(nginx.url, record);
  const filtered = compareHref(id, { docs: start.docs, issue: ["ceasefire"] });
  const targets: [string, string][] = [
    ["page", overviewHref(id)],
    ["page, filtered", filtered],
    ["snapshot", snapshotHref(hash)],
    ["snapshot.json", `${snapshotHref(hash)}/snapshot.json`],
    ["API", `/api/v1/${id}/statements`],
  ];
  const rows: string[][] = [];
  for (const [place, [name, address]] of targets.entries()) {
    const bytes = await readPacked(nginx.url + address);
    // Each under a name of its own: nginx keeps files open for a while.
    writeFileSync(path.join(nginx.home, `static/${place}.html`), bytes);
    rows.push(rowOf(name, bytes.byteLength, await compare(nginx.url + address, `${fileUrl}/${place}.html`)));
  }
  const heading = ["through nginx, 64 connections", "kB", "per second", "median ms", "p99"];
  const beside = ["file per second", "median ms", "p99", "% of the file", "failed"];
  console.log(`\n${formatTable([...heading, ...beside], rows)}`);
}

async function printMemory(server: Server, record: WholeRecord): Promise<void> {
  const addresses = listPageTargets(record, await hashAt(server.url, record)).map(({ address }) => address);
  const idle = readMemory(server.pid).now;
  let perSecond = 0;
  for (const address of addresses)
    perSecond = Math.max(perSecond, (await hammer(server.url + address, 2)).perSecond);
  const { now, highest } = readMemory(server.pid);
  const rows = [
    ["before", idle.toFixed(0)],
    [`after the load (at most ${perSecond.toFixed(0)} a second)`, besideAim(now, memoryAim, 0)],
    ["highest", highest.toFixed(0)],
  ];
  console.log(`\n${formatTable(["memory of a process beside PostgreSQL", "MB resident"], rows)}`);
}

/** What three processes serve through nginx, beside files of the same sizes that the same nginx serves. */
export async function printBehindNginx(record: WholeRecord): Promise<void> {
  const folders = makeFolders([seedRecord]);
  const postgres = await startPostgres();
  const database = postgres.url("postgres");
  const processes: Server[] = [];
  try {
    for (let count = 0; count < 3; count += 1) {
      const environment = { SITE_URL: "https://parley.example" };
      processes.push(await startServer({ ...folders, database, environment }));
    }
    const port = await freePort();
    const more = (home: string) => `server { listen 127.0.0.1:${port}; root ${home}/static; }`;
    const nginx = await startNginx({ upstreams: processes.map(({ url }) => url), more });
    try {
      mkdirSync(path.join(nginx.home, "static"), { recursive: true });
      await printRatios({ nginx, fileUrl: `http://127.0.0.1:${port}`, record });
    } finally {
      await nginx.stop();
    }
    const [first] = processes;
    if (first !== undefined) await printMemory(first, record);
  } finally {
    await Promise.all(processes.map((each) => each.stop()));
    await postgres.stop();
    folders.remove();
  }
}
