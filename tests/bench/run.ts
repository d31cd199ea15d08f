import "../speak";
import * as z from "zod/mini";
import { overviewHref } from "@/lib/address/parameters";
import { loadRecord } from "@/lib/record/load";
import { ensureBuilt } from "@/lib/run/prepare.mjs";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { snapshotEntry } from "@/lib/schemas/views";
import { ensureSystem, ofBench } from "../checks/system";
import { makeFolders, seedRecord, startServer } from "../e2e/server";
import { listApiTargets, listPageTargets, type Target } from "./addresses";
import { printBehindNginx } from "./behind-nginx";
import { measureGrowth } from "./growth";
import { printKills } from "./kills";
import { printVerdicts } from "./lighthouse";
import { measure, readMemory } from "./measure";
import { openBrowser, weighScripts } from "./scripts";
import { timeSearches, timeSearchesOnServer } from "./searches";
import { timeSteps } from "./steps";
import { besideAim, formatTable } from "./table";

const snapshots = z.object({ data: z.array(snapshotEntry) });

async function findHash(url: string, negotiation: string, round: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/${negotiation}/snapshots?limit=200`);
  const entry = snapshots.parse(await response.json()).data.find((each) => each.round === round);
  if (!entry) throw new Error(`no snapshot of ${negotiation} at ${round}`);
  return entry.hash;
}

async function printTimings(title: string, url: string, targets: readonly Target[]): Promise<void> {
  const rows: string[][] = [];
  for (const { name, address, medianAim } of targets) {
    const timing = await measure(url + address);
    rows.push([
      name,
      besideAim(timing.aloneMedian, medianAim, 1),
      timing.aloneP99.toFixed(1),
      timing.loadMedian.toFixed(0),
      timing.loadP99.toFixed(0),
      timing.perSecond.toFixed(0),
      timing.failed.toFixed(0),
      (timing.bytes / 1000).toFixed(0),
    ]);
    if (timing.failed > 0) process.exitCode = 1;
  }
  const heading = [
    title,
    "alone median ms",
    "p99",
    "32 conn. median ms",
    "p99",
    "per second",
    "failed",
    "kB",
  ];
  console.log(`\n${formatTable(heading, rows)}`);
}

async function printScripts(url: string, targets: readonly Target[]): Promise<void> {
  const browser = await openBrowser();
  const rows: string[][] = [];
  for (const { name, address, scriptAim } of targets) {
    const weight = await weighScripts(browser, url + address);
    rows.push([name, besideAim(weight / 1000, scriptAim && scriptAim / 1000, 1)]);
  }
  await browser.close();
  console.log(`\n${formatTable(["JavaScript of the first load", "kB gzipped"], rows)}`);
}

/** Statements of the synthetic records that tell how costs grow. */
const growthSizes = [1_000, 10_000, 100_000];
const stepAim = 100;
const embeddedMemoryAim = 600;

async function printSteps(url: string, { negotiation, rounds }: WholeRecord): Promise<void> {
  const browser = await openBrowser();
  const times = await timeSteps(
    browser,
    url + overviewHref(negotiation.id, { round: rounds[0]?.id ?? null }),
    rounds,
  );
  await browser.close();
  const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
  const rows = [
    [
      `${times.length} steps through the rounds`,
      besideAim(median, stepAim, 0),
      (times.at(-1) ?? Number.NaN).toFixed(0),
    ],
  ];
  console.log(`\n${formatTable(["from key to paint of the grid", "median ms", "longest"], rows)}`);
}

const searchAim = 50;

function printSearches(timed: readonly (readonly [string, readonly number[]])[]): void {
  const rows = timed.map(([database, times]) => [
    database,
    besideAim(times[Math.floor(times.length / 2)] ?? Number.NaN, searchAim, 1),
    (times.at(-1) ?? Number.NaN).toFixed(1),
  ]);
  console.log(`\n${formatTable(["30 searches, five times each", "median ms", "longest"], rows)}`);
}

/** Seconds that the server's own line gives for the import. */
function readImportTime(printed: string): string {
  return /^Importing .*\n(?: {2}… .*\n)* {2}done in ([\d.]+) s/m.exec(printed)?.[1] ?? "not told";
}

type Part = (server: { url: string; pid: number }, record: WholeRecord, hash: string) => Promise<void>;

/** What is measured of one server on the embedded database, by the names that `npm run bench --` takes. */
const ofOneServer: Record<string, Part> = {
  scripts: ({ url }, record, hash) => printScripts(url, listPageTargets(record, hash)),
  lighthouse: ({ url }, record, hash) => printVerdicts(url, listPageTargets(record, hash)),
  steps: ({ url }, record) => printSteps(url, record),
  searches: async ({ url }, { negotiation }) => {
    const folders = makeFolders([seedRecord]);
    try {
      printSearches([
        ["embedded database", await timeSearches(url, negotiation.id)],
        ["PostgreSQL", await timeSearchesOnServer(folders, negotiation.id)],
      ]);
    } finally {
      folders.remove();
    }
  },
  times: async ({ url, pid }, record, hash) => {
    const idle = readMemory(pid);
    await printTimings("page", url, listPageTargets(record, hash));
    await printTimings("API", url, listApiTargets(record, hash));
    const loaded = readMemory(pid);
    const rows = [
      ["before the load", idle.now.toFixed(0)],
      ["after the load", besideAim(loaded.now, embeddedMemoryAim, 0)],
      ["highest", loaded.highest.toFixed(0)],
    ];
    console.log(`\n${formatTable(["memory", "MB resident"], rows)}`);
  },
};

/** Starts the production build on a data folder of its own and prints what it costs, in the parts asked for. */
async function measureOneServer(record: WholeRecord, parts: readonly Part[]): Promise<void> {
  const folders = makeFolders([seedRecord]);
  const first = await startServer(folders);
  await first.stop();
  const server = await startServer(folders);
  try {
    const rows = [
      ["first: migrate, import, serve", (first.readyAfterMs / 1000).toFixed(2)],
      ["of it the import", readImportTime(first.printed)],
      ["second: nothing changed", besideAim(server.readyAfterMs / 1000, 5, 2)],
    ];
    console.log(formatTable(["start", "s"], rows));
    const hash = await findHash(server.url, record.negotiation.id, record.negotiation.start.round);
    for (const part of parts) await part(server, record, hash);
  } finally {
    await server.stop();
    folders.remove();
  }
}

/** What starts servers of its own. */
const onTheirOwn: Record<string, (record: WholeRecord, sizes: readonly number[]) => Promise<void>> = {
  nginx: (record) => printBehindNginx(record),
  kills: () => printKills(100),
  growth: (_, sizes) => measureGrowth(sizes.length === 0 ? growthSizes : sizes),
};

/** `npm run bench -- nginx` or `-- lighthouse searches` measures those parts; `-- growth 1000 10000` at these sizes. */
async function main(words: readonly string[]): Promise<void> {
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const names = words.filter((word) => !/^\d+$/.test(word));
  const known = [...Object.keys(ofOneServer), ...Object.keys(onTheirOwn)];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`there is no part ${unknown.join(", ")}; there are ${known.join(", ")}`);
  const asked = names.length === 0 ? known : names;
  const loaded = await loadRecord(seedRecord);
  if ("faults" in loaded) throw new Error(`the record has ${loaded.faults.length} faults`);
  const parts = asked.flatMap((name) => ofOneServer[name] ?? []);
  if (parts.length > 0) await measureOneServer(loaded.record, parts);
  for (const name of asked) await onTheirOwn[name]?.(loaded.record, sizes);
}

for (const missing of ensureSystem(ofBench)) console.log(missing);
// What is measured is the sources as they stand, not as they once were built.
await ensureBuilt();
await main(process.argv.slice(2));
