import "../speak";
import * as z from "zod/mini";
import { overviewHref } from "@/lib/address/parameters";
import { loadRecord } from "@/lib/record/load";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { snapshotEntry } from "@/lib/schemas/views";
import { ensureSystem, ofBench } from "../checks/system";
import { makeFolders, seedRecord, startServer } from "../e2e/server";
import { listApiTargets, listPageTargets, type Target } from "./addresses";
import { printBehindNginx } from "./behind-nginx";
import { measureGrowth } from "./growth";
import { printKills } from "./kills";
import { judgePage } from "./lighthouse";
import { measure, readMemory } from "./measure";
import { openBrowser, weighScripts } from "./scripts";
import { timeSearches, timeSearchesOnServer } from "./searches";
import { timeSteps } from "./steps";
import { besideAim, besideLeast, formatTable } from "./table";

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

/** Lighthouse's lab on its phone setting, of the pages that are linked to most. */
async function printVerdicts(url: string, targets: readonly Target[]): Promise<void> {
  const rows: string[][] = [];
  for (const { name, address } of targets.filter(({ judged }) => judged)) {
    // Whoever follows a link is seldom the first.
    await (await fetch(url + address)).arrayBuffer();
    const { scores, paint, blocked, shift, lost } = await judgePage(url + address);
    rows.push([
      name,
      besideLeast(scores.performance, 95),
      ...(["accessibility", "best-practices", "seo"] as const).map((each) => besideLeast(scores[each], 100)),
      besideAim(paint, 1_500, 0),
      besideAim(blocked, 100, 0),
      besideAim(shift, 0.02, 3),
      lost.join(", "),
    ]);
  }
  const heading = [
    "Lighthouse",
    "performance",
    "accessibility",
    "best practices",
    "SEO",
    "LCP ms",
    "TBT ms",
    "CLS",
    "lost at",
  ];
  console.log(`\n${formatTable(heading, rows)}`);
}

/** Statements of the synthetic records that tell how costs grow. */
const growthSizes = [1_000, 10_000, 100_000];
const stepAim = 100;

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

/** Starts the production build on a data folder of its own and prints what it costs. */
async function main(): Promise<void> {
  const loaded = await loadRecord(seedRecord);
  if ("faults" in loaded) throw new Error(`the record has ${loaded.faults.length} faults`);
  const { record } = loaded;
  const folders = makeFolders([seedRecord]);
  const first = await startServer(folders);
  await first.stop();
  const server = await startServer(folders);
  try {
    const idle = readMemory(server.pid);
    const hash = await findHash(server.url, record.negotiation.id, record.negotiation.start.round);
    const pages = listPageTargets(record, hash);
    console.log(
      formatTable(
        ["start", "s"],
        [
          ["first: migrate, import, serve", (first.readyAfterMs / 1000).toFixed(2)],
          ["of it the import", readImportTime(first.printed)],
          ["second: nothing changed", besideAim(server.readyAfterMs / 1000, 5, 2)],
        ],
      ),
    );
    await printScripts(server.url, pages);
    await printVerdicts(server.url, pages);
    await printSteps(server.url, record);
    printSearches([
      ["embedded database", await timeSearches(server.url, record.negotiation.id)],
      ["PostgreSQL", await timeSearchesOnServer(folders, record.negotiation.id)],
    ]);
    await printTimings("page", server.url, pages);
    await printTimings("API", server.url, listApiTargets(record, hash));
    const loaded = readMemory(server.pid);
    const rows = [
      ["idle, after the second start", idle.now.toFixed(0)],
      ["after the load", loaded.now.toFixed(0)],
      ["highest", loaded.highest.toFixed(0)],
    ];
    console.log(`\n${formatTable(["memory", "MB resident"], rows)}`);
  } finally {
    await server.stop();
    folders.remove();
  }
  await printBehindNginx(record);
  await printKills(100);
  await measureGrowth(growthSizes);
}

/** What is behind nginx alone. */
async function measureBehindNginx(): Promise<void> {
  const loaded = await loadRecord(seedRecord);
  if ("faults" in loaded) throw new Error(`the record has ${loaded.faults.length} faults`);
  await printBehindNginx(loaded.record);
}

/** `npm run bench -- nginx` and `npm run bench -- growth 1000 10000` measure one part alone, growth at these sizes. */
const [part, ...sizes] = process.argv.slice(2);
for (const missing of ensureSystem(ofBench)) console.log(missing);
if (part === "nginx") await measureBehindNginx();
else if (part === "growth") await measureGrowth(sizes.length === 0 ? growthSizes : sizes.map(Number));
else await main();
