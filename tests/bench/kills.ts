import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { startPostgres } from "../integration/setup/postgres";
import {
  drawMoments,
  type Environment,
  type Kill,
  killStart,
  statesOf,
  timeStart,
} from "../integration/setup/random-kills";
import { inventedRecord, readTestRecord, reword } from "../integration/setup/record";
import { formatTable } from "./table";

/** Places of one kind of database: each is new, or holds what a start would find after the one before. */
type Places = { make: (from?: Environment) => Promise<Environment>; remove: () => Promise<void> };

function embeddedPlaces(): Places {
  const home = mkdtempSync(path.join(tmpdir(), "parley-kills-"));
  return {
    make: async (from) => {
      const folder = mkdtempSync(path.join(home, "data-"));
      if (from?.DATA_DIR !== undefined) cpSync(from.DATA_DIR, folder, { recursive: true });
      return { DATA_DIR: folder };
    },
    remove: async () => rmSync(home, { recursive: true, force: true }),
  };
}

async function serverPlaces(): Promise<Places> {
  const postgres = await startPostgres();
  const admin = new pg.Client({ connectionString: postgres.url("postgres") });
  await admin.connect();
  let made = 0;
  return {
    make: async (from) => {
      const name = `place_${made++}`;
      const template =
        from?.DATABASE_URL === undefined ? "template0" : new URL(from.DATABASE_URL).pathname.slice(1);
      await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
      return { DATABASE_URL: postgres.url(name) };
    },
    remove: async () => {
      await admin.end();
      await postgres.stop();
    },
  };
}

type Told = { rows: string[][]; faults: string[] };

/** Kills starts at random moments, each on a place of its own. */
async function killStarts(
  { make }: Places,
  {
    before,
    record,
    file,
    kills,
  }: { before: readonly WholeRecord[]; record: WholeRecord; file: string; kills: number },
): Promise<Kill[]> {
  const first = await make();
  const start = before.length === 0 ? undefined : first;
  if (start !== undefined) await statesOf(start, before);
  const span = await timeStart(await make(start), file);
  const states = await statesOf(await make(), [...before, record]);
  const done: Kill[] = [];
  for (const moment of drawMoments(kills, span)) {
    done.push(await killStart(await make(start), { file, record, moment, whole: states.slice(-2) }));
  }
  return done;
}

/** First starts and imports on one kind of database, half of the kills each. */
async function killOn(kind: string, places: Places, kills: number): Promise<Told> {
  const record = await readTestRecord(inventedRecord);
  const told: Told = { rows: [], faults: [] };
  const home = mkdtempSync(path.join(tmpdir(), "parley-killed-"));
  const file = path.join(home, "record.json");
  for (const [what, before, next] of [
    ["first start", [], record],
    ["import", [record], reword(record, "Put in other words.")],
  ] as const) {
    writeFileSync(file, JSON.stringify(next));
    const done = await killStarts(places, { before, record: next, file, kills: Math.round(kills / 2) });
    const bad = done.filter((kill) => kill.faults.length > 0);
    const begun = done.filter(({ reached }) => reached !== "");
    told.rows.push([`${what}, ${kind}`, ...[done, begun, bad].map(({ length }) => String(length))]);
    told.faults.push(
      ...bad.map(({ moment, faults }) => `${what}, ${kind}, after ${moment} ms: ${faults.join("; ")}`),
    );
  }
  rmSync(home, { recursive: true, force: true });
  await places.remove();
  return told;
}

/** Kills starts and imports on both databases at random moments, and tells what the next starts found. */
export async function printKills(kills: number): Promise<void> {
  const told = await Promise.all([
    killOn("embedded", embeddedPlaces(), kills / 2),
    killOn("PostgreSQL", await serverPlaces(), kills / 2),
  ]);
  const heading = ["killed at a random moment", "times", "after its import began", "not whole"];
  console.log(
    `\n${formatTable(
      heading,
      told.flatMap(({ rows }) => rows),
    )}`,
  );
  const faults = told.flatMap((each) => each.faults);
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
}
