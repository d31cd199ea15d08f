import { expect, inject, test } from "vitest";
import { openServer } from "@/lib/database/server";
import { migrationList } from "@/prisma/files";
import { importRecord } from "@/prisma/import";
import { migrate } from "@/prisma/migrate";
import { inventedRecord, readTestRecord } from "@/tests/integration/setup/record";
import { createServerDatabase, withAdmin } from "@/tests/integration/setup/server-database";
import { expectRefusal, makeHome } from "@/tests/integration/setup/start";

const record = await readTestRecord(inventedRecord);

test("a user who may not create extensions is told what to ask for; once it is there, all goes on", async () => {
  const home = makeHome();
  const { url, drop } = await createServerDatabase("empty");
  const name = `plain_${new URL(url).pathname.slice(6)}`;
  const own = new URL(url);
  own.username = name;
  own.password = "plain";
  try {
    await withAdmin(url, async (admin) => {
      await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'plain'`);
      await admin.query(`GRANT ALL ON SCHEMA public TO ${name}`);
    });
    expect(await expectRefusal({ DATABASE_URL: own.href, RECORD_DIR: home.records })).toEqual([
      "Parley cannot start. The database needs PostgreSQL's extension pg_trgm, and this user may not create " +
        'it. Let its owner run "CREATE EXTENSION pg_trgm" in it once, or give this user the right to CREATE ' +
        "in the database.",
    ]);
    await withAdmin(url, (admin) => admin.query("CREATE EXTENSION pg_trgm"));
    const database = await openServer(own.href);
    expect(await migrate(database)).toHaveLength((await migrationList()).migrationDirectories.length);
    expect((await importRecord(database.client, record)).changed).toBe(true);
    await database.close();
  } finally {
    home.remove();
    await drop();
    await withAdmin(inject("serverTemplate"), (admin) => admin.query(`DROP ROLE IF EXISTS ${name}`));
  }
});
