import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "@/lib/database/database";
import { openDatabase } from "@/lib/database/open";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { readSettings } from "@/lib/settings";
import { importRecord } from "@/prisma/import";
import { migrate } from "@/prisma/migrate";
import { verifyStored } from "@/prisma/safekeeping/verify";
import { startChild } from "@/tests/integration/setup/child";
import { readState } from "@/tests/integration/setup/state";

const child = "tests/integration/setup/import-child.ts";

/** Where a start finds its database: DATA_DIR or DATABASE_URL. */
export type Environment = Record<string, string>;

export type Kill = {
  /** Milliseconds after the process was started. */
  moment: number;
  /** What it had printed last: how far its import was, or nothing. */
  reached: string;
  /** What was wrong with what it left; empty where all is well. */
  faults: string[];
};

/** Milliseconds that a start takes whole, from its process to its end. */
export async function timeStart(environment: Environment, file: string): Promise<number> {
  const begun = performance.now();
  const { code, err } = await startChild(child, [file], { environment }).ended;
  if (code !== 0) throw new Error(`a start ended with code ${code}: ${err}`);
  return performance.now() - begun;
}

async function withDatabase<Result>(
  environment: Environment,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(readSettings(environment));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Everything that is stored, in one text: but for times, and for numbers that a killed import used up. */
async function everything({ client }: Database): Promise<string> {
  const imports = await client.import.findMany({
    select: { revision_id: true, importer: true, snapshots: { select: { round_id: true, hash: true } } },
    orderBy: { id: "asc" },
  });
  const snapshots = await client.snapshot.findMany({ select: { hash: true } });
  const hashes = snapshots.map(({ hash }) => hash).sort();
  return JSON.stringify([await readState(client), imports, hashes, await client.revision.count()]);
}

/** What stands before and after each of some imports, one after the other without a fault. */
export function statesOf(environment: Environment, records: readonly WholeRecord[]): Promise<string[]> {
  return withDatabase(environment, async (database) => {
    await migrate(database);
    const states = [await everything(database)];
    for (const record of records) {
      await importRecord(database.client, record);
      states.push(await everything(database));
    }
    return states;
  });
}

/** Moments within a span of time, one at random in each equal part of it but the first, where Node starts. */
export function drawMoments(count: number, span: number): number[] {
  const first = span * 0.15;
  return Array.from({ length: count }, (_, index) =>
    Math.round(first + ((span - first) * (index + Math.random())) / count),
  );
}

export type Killing = {
  /** What is imported, and the same as a file. */
  record: WholeRecord;
  file: string;
  moment: number;
  /** The states that may be found, the one that the start leads to last. */
  whole: readonly string[];
};

/**
 * Starts, kills that start after so many milliseconds, and does what the next start does: it must find a
 * state that is one of `whole`, every hash right, and go through to the last of them.
 */
export async function killStart(
  environment: Environment,
  { file, record, moment, whole }: Killing,
): Promise<Kill> {
  const starting = startChild(child, [file], { environment });
  await pause(moment);
  starting.kill("SIGKILL");
  const { out } = await starting.ended;
  const faults: string[] = [];
  await withDatabase(environment, async (database) => {
    await migrate(database);
    if (!whole.includes(await everything(database))) faults.push("found a state between two revisions");
    faults.push(...(await verifyStored(database.client)).faults);
    await importRecord(database.client, record);
    if ((await everything(database)) !== whole.at(-1)) faults.push("did not reach the last revision");
    faults.push(...(await verifyStored(database.client)).faults);
  }).catch((error: unknown) => faults.push(`the next start failed: ${error}`));
  return { moment, reached: out.trim().split("\n").at(-1) ?? "", faults };
}
