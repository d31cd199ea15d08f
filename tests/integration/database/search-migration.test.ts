import { PGlite } from "@electric-sql/pglite";
import { expect, inject, test } from "vitest";
import type { Database } from "@/lib/database/database";
import { embeddedDatabase } from "@/lib/database/embedded";
import { embeddedExtensions } from "@/lib/database/embedded-extensions.mjs";
import { openServer } from "@/lib/database/server";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import { migrationList } from "@/prisma/files";
import { importRecord } from "@/prisma/import";
import { migrate } from "@/prisma/migrate";
import { withSchemaEngine } from "@/prisma/schema-engine";
import { type Kind, kinds } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord } from "@/tests/integration/setup/record";
import { createServerDatabase, withAdmin } from "@/tests/integration/setup/server-database";
import { expectRefusal, makeHome } from "@/tests/integration/setup/start";

const record = await readTestRecord(inventedRecord);
const revision = sha256(canonicalJson(record));

/** Brings a database to the schema before anything could be searched for, with a record in it. */
async function fillFirst(database: Database): Promise<void> {
  const list = await migrationList();
  const first = { ...list, migrationDirectories: list.migrationDirectories.slice(0, 1) };
  const filters = { externalTables: [], externalEnums: [] };
  await withSchemaEngine(database, (engine) => engine.applyMigrations({ migrationsList: first, filters }));
  const { id, title, description, non_endorsement, naming_note, licence } = record.negotiation;
  await database.client.$executeRaw`
    INSERT INTO revision (id, negotiation_id, record) VALUES (${revision}, ${id}, ${canonicalJson(record)})`;
  await database.client.$executeRaw`
    INSERT INTO import (negotiation_id, revision_id, importer) VALUES (${id}, ${revision}, 1)`;
  await database.client.$executeRaw`
    INSERT INTO negotiation (id, title, description, non_endorsement, naming_note, codebook_version, licence,
      start_docs, start_round, spellings, import_id)
    VALUES (${id}, ${title}, ${description}, ${non_endorsement}, ${naming_note}, 1, ${licence},
      '{}', 'first', '[]', (SELECT max(id) FROM import))`;
}

/** A database as an earlier version left it, opened by this one. */
async function openFirst(kind: Kind): Promise<{ database: Database; drop: () => Promise<void> }> {
  if (kind === "server") {
    const { url, drop } = await createServerDatabase("empty");
    const database = await openServer(url);
    await fillFirst(database);
    return { database, drop };
  }
  const before = await PGlite.create();
  await fillFirst(embeddedDatabase(before));
  const loadDataDir = await before.dumpDataDir("none");
  await before.close();
  const after = await PGlite.create({ loadDataDir, extensions: embeddedExtensions });
  return { database: embeddedDatabase(after), drop: async () => {} };
}

test.each(kinds)("a database of the first migration migrates and is imported anew (%s)", async (kind) => {
  const { database, drop } = await openFirst(kind);
  try {
    const applied = await migrate(database);
    expect(applied).toHaveLength((await migrationList()).migrationDirectories.length - 1);
    expect(await database.client.searchEntry.count()).toBe(0);
    expect(await importRecord(database.client, record)).toEqual({ changed: true, revision });
    expect(await database.client.searchEntry.count()).toBeGreaterThan(record.statements.length);
    expect(await database.client.revision.count()).toBe(1);
  } finally {
    await database.close();
    await drop();
  }
});

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
