import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openServer } from "@/lib/database/server";
import { runChild } from "@/tests/integration/setup/child";
import { inventedRecord, readTestRecord } from "@/tests/integration/setup/record";
import { createServerDatabase } from "@/tests/integration/setup/server-database";

test("processes that start together on a new database migrate it once and import once", async () => {
  const home = mkdtempSync(path.join(tmpdir(), "parley-together-"));
  const file = path.join(home, "record.json");
  writeFileSync(file, JSON.stringify(await readTestRecord(inventedRecord)));
  const { url, drop } = await createServerDatabase("empty");
  try {
    const start = () =>
      runChild("tests/integration/setup/import-child.ts", [file], { environment: { DATABASE_URL: url } });
    const ends = await Promise.all([start(), start(), start()]);
    expect(ends.map(({ code, err }) => ({ code, err }))).toEqual(Array(3).fill({ code: 0, err: "" }));
    const { client, close } = await openServer(url);
    expect(await client.import.count()).toBe(1);
    const applied =
      await client.$queryRaw`SELECT 1 FROM _prisma_migrations GROUP BY migration_name HAVING count(*) > 1`;
    expect(applied).toEqual([]);
    await close();
  } finally {
    await drop();
    rmSync(home, { recursive: true, force: true });
  }
});
