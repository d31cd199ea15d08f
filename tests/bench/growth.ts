import { execFile } from "node:child_process";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import * as z from "zod/mini";
import { cleanEnvironment, root } from "../checks/command";
import { makeFolders, type Server, startServer, threePartyRecord } from "../e2e/server";
import { startPostgres } from "../integration/setup/postgres";
import { sizesFor } from "./generate/record";
import { type GrowthTarget, listGrowthPages, listGrowthRoutes } from "./growth-addresses";
import { writeGrowthChart } from "./growth-chart";
import { readMemory } from "./measure";
import { besideAim, formatTable } from "./table";

const run = promisify(execFile);
const seed = 1;
const chartFile = path.join(root, "tests/readme/growth.svg");
const aims = { seconds: 120, megabytes: 1_000, page: 150 };
const drawings = 5;
/** What answers later than this is told of as such, and not asked again. */
const patience = 60_000;

const imported = z.object({ id: z.string(), seconds: z.number(), cpu: z.number(), highest: z.number() });

/** What one address took in ms: at first, and drawn anew by a process that has read the record. */
export type Served = GrowthTarget & { first: number; drawn: number; bytes: number };
/** What a record of so many statements takes. */
export type Grown = {
  statements: number;
  seconds: number;
  cpu: number;
  highest: number;
  database: number;
  served: Served[];
};

/** A request for a part is never answered from what is kept, so the page is drawn for it. */
async function draw(url: string): Promise<{ took: number; bytes: number }> {
  const start = performance.now();
  const response = await fetch(url, {
    headers: { range: "bytes=0-" },
    signal: AbortSignal.timeout(patience),
  });
  const { byteLength } = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return { took: performance.now() - start, bytes: byteLength };
}

async function serveOnce(server: Server, target: GrowthTarget): Promise<Served> {
  try {
    const first = await draw(server.url + target.address);
    const times: number[] = [];
    for (let count = 0; count < drawings; count++) times.push((await draw(server.url + target.address)).took);
    const drawn = times.toSorted((one, other) => one - other)[Math.floor(drawings / 2)] ?? Number.NaN;
    return { ...target, first: first.took, drawn, bytes: first.bytes };
  } catch (error) {
    console.error(`${target.name}: ${error instanceof Error ? error.message : String(error)}`);
    return { ...target, first: Number.NaN, drawn: Number.NaN, bytes: Number.NaN };
  }
}

async function inDatabase<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Imports a record of so many statements into a database of its own and asks for every kind of page. */
async function grow(statements: number, urlOf: (database: string) => string): Promise<Grown> {
  const name = `grown_${statements}`;
  await inDatabase(urlOf("postgres"), `CREATE DATABASE ${name}`);
  // What drawing the record left behind is no part of importing it.
  const flags = ["--expose-gc", "--conditions=react-server", "--import", "tsx"];
  const { stdout } = await run(
    process.execPath,
    [...flags, "tests/bench/growth-import.ts", urlOf(name), String(statements), String(seed)],
    {
      cwd: root,
      env: cleanEnvironment("production"),
    },
  );
  const { id, ...took } = imported.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
  const [size] = await inDatabase<{ bytes: string }>(
    urlOf(name),
    "SELECT pg_database_size(current_database()) AS bytes",
  );
  const folders = makeFolders([threePartyRecord]);
  const server = await startServer({ ...folders, database: urlOf(name) });
  try {
    const sizes = sizesFor(statements);
    const served: Served[] = [];
    for (const target of [...listGrowthPages(id, sizes), ...listGrowthRoutes(id)])
      served.push(await serveOnce(server, target));
    const memory = readMemory(server.pid).highest;
    console.log(`${statements} statements: the serving process took at most ${memory.toFixed(0)} MB`);
    return { statements, ...took, database: Number(size?.bytes) / 1e6, served };
  } finally {
    await server.stop();
    folders.remove();
  }
}

function printGrowth(grown: readonly Grown[]): void {
  const heading = [
    "growth",
    ...grown.map(({ statements }) => `${statements.toLocaleString("en")} statements`),
  ];
  const row = (name: string, show: (each: Grown) => string) => [name, ...grown.map(show)];
  const rows = [
    row("import, s", (each) => besideAim(each.seconds, aims.seconds, 0)),
    row("of it the processor, s", (each) => each.cpu.toFixed(0)),
    row("its memory at most, MB", (each) => besideAim(each.highest, aims.megabytes, 0)),
    row("database, MB", (each) => each.database.toFixed(0)),
    ...(grown[0]?.served ?? []).map(({ name }, place) =>
      row(`${name}: drawn ms / first ms / kB`, ({ served }) => {
        const { drawn, first, bytes } = served[place] ?? { drawn: NaN, first: NaN, bytes: NaN };
        return `${besideAim(drawn, aims.page, 0)} / ${first.toFixed(0)} / ${(bytes / 1000).toFixed(0)}`;
      }),
    ),
  ];
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB`;
  console.log(`\n${formatTable(heading, rows)}\n${machine}, PostgreSQL`);
}

/** Measures records of growing size, prints the table and writes the chart; `npm run bench` ends with it. */
export async function measureGrowth(sizes: readonly number[]): Promise<void> {
  const postgres = await startPostgres();
  try {
    const grown: Grown[] = [];
    for (const statements of sizes) {
      grown.push(await grow(statements, postgres.url));
      // The largest takes long: what was measured before it is told at once.
      printGrowth(grown);
    }
    writeGrowthChart(grown, chartFile);
  } finally {
    await postgres.stop();
  }
}
