import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "vitest";
import type { Database } from "@/lib/database/database";
import { openDatabase } from "@/lib/database/open";
import { readSettings } from "@/lib/settings";
import { importRecord } from "@/prisma/import";
import { migrate } from "@/prisma/migrate";
import { runChild, startChild } from "@/tests/integration/setup/child";
import { readTestRecord, reword } from "@/tests/integration/setup/record";
import { readKept, readState } from "@/tests/integration/setup/state";

const kills = 10;
const child = "tests/integration/setup/import-child.ts";

/**
 * Kills an import again and again, each time later in its course, and expects each time that the next
 * start finds the revision before it whole; then lets it finish.
 */
export async function expectKilledImportsLeaveTheOldRevision(
  environment: Record<string, string>,
  folder: string,
): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), "parley-kill-"));
  const file = path.join(home, "changed.json");
  try {
    const record = await readTestRecord(folder);
    const changed = reword(record, "Put in other words for a test.");
    writeFileSync(file, JSON.stringify(changed));
    const before = await withDatabase(environment, async (database) => {
      await importRecord(database.client, record);
      return [await readState(database.client), await readKept(database.client)];
    });
    for (let kill = 0; kill < kills; kill += 1) {
      const importing = startChild(child, [file, "hold"], { environment });
      await importing.line((line) => Number(line) >= kill / (kills - 1));
      importing.kill("SIGKILL");
      const { signal, out } = await importing.ended;
      expect(signal).toBe("SIGKILL");
      const found = await withDatabase(environment, async ({ client }) => [
        await readState(client),
        await readKept(client),
      ]);
      expect(found, `after ${out.trim().split("\n").at(-1)} of the import`).toEqual(before);
    }
    expect(await runChild(child, [file], { environment })).toMatchObject({ code: 0, err: "" });
    const after = await withDatabase(environment, ({ client }) => readState(client));
    expect(after.statement).not.toEqual(before[0]?.statement);
    expect(after.statement?.rows).toBe(changed.statements.length);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** What the next start does before it imports. */
async function withDatabase<Result>(
  environment: Record<string, string>,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(readSettings(environment));
  try {
    await migrate(database);
    return await work(database);
  } finally {
    await database.close();
  }
}
