import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";
import { expect, test } from "vitest";
import * as bytes from "@/app/s/[hash]/snapshot.json/route";
import type { Database } from "@/lib/database/database";
import { embeddedDatabase } from "@/lib/database/embedded";
import { embeddedExtensions } from "@/lib/database/embedded-extensions.mjs";
import { openServer } from "@/lib/database/server";
import { installClient } from "@/lib/database/slot";
import { sha256 } from "@/lib/domain/canonical";
import { listRevisions } from "@/lib/queries/revisions";
import { getSnapshotView } from "@/lib/queries/snapshots";
import { migrationList } from "@/prisma/files";
import { importRecord } from "@/prisma/import";
import { migrate } from "@/prisma/migrate";
import { verifyStored } from "@/prisma/safekeeping/verify";
import { call } from "@/tests/integration/api/call";
import { type Kind, kinds } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, root } from "@/tests/integration/setup/record";
import { createServerDatabase, withAdmin } from "@/tests/integration/setup/server-database";

/**
 * What pg_dump wrote of a database that commit b61d850 made, whose schema and importer were the first: the
 * invented record as it was then, imported twice in two wordings. It is never made anew.
 */
const firstRelease = gunzipSync(
  readFileSync(path.join(root, "tests/fixtures/first-release.sql.gz")),
).toString();

async function openFirstRelease(kind: Kind): Promise<{ database: Database; drop: () => Promise<void> }> {
  if (kind === "server") {
    const { url, drop } = await createServerDatabase("empty");
    await withAdmin(url, (admin) => admin.query(firstRelease));
    return { database: await openServer(url), drop };
  }
  const before = await PGlite.create();
  await before.exec(firstRelease);
  const loadDataDir = await before.dumpDataDir("none");
  await before.close();
  const after = await PGlite.create({ loadDataDir, extensions: embeddedExtensions });
  return { database: embeddedDatabase(after), drop: async () => {} };
}

test.each(kinds)("a database of the first release migrates and keeps what was frozen (%s)", async (kind) => {
  const { database, drop } = await openFirstRelease(kind);
  const { client } = database;
  const listKept = () => client.$queryRaw<{ hash: string; payload: string; imported: Date }[]>`
    SELECT hash, payload, imported FROM snapshot ORDER BY hash COLLATE "C"`;
  try {
    const before = await listKept();
    expect(before.map(({ hash }) => hash)).toEqual(before.map(({ payload }) => sha256(payload)));
    const imports = await client.$queryRaw`SELECT * FROM import ORDER BY id`;

    const { migrationDirectories } = await migrationList();
    expect(await migrate(database)).toEqual(migrationDirectories.slice(1).map((each) => each.path));
    expect(await listKept()).toEqual(before);
    expect(await client.$queryRaw`SELECT * FROM import ORDER BY id`).toEqual(imports);
    expect(await verifyStored(client)).toMatchObject({
      faults: [],
      counts: { revision: 2, snapshot: before.length },
    });

    installClient(client);
    const record = await readTestRecord(inventedRecord);
    expect(await importRecord(client, record)).toMatchObject({ changed: true });
    expect(await importRecord(client, record)).toMatchObject({ changed: false });
    expect(await client.searchEntry.count()).toBeGreaterThan(record.statements.length);
    // Its snapshots are read and its revisions told of as on the day they were made.
    for (const { hash, payload } of before) {
      const answer = await call(bytes, { hash }, `/s/${hash}/snapshot.json`);
      expect(await answer.text()).toBe(payload);
      expect((await getSnapshotView(hash))?.negotiation.id).toBe(record.negotiation.id);
    }
    const told = await listRevisions(record.negotiation.id);
    expect(told?.map(({ importer }) => importer).slice(-2)).toEqual([1, 1]);
  } finally {
    installClient(undefined);
    await database.close();
    await drop();
  }
});
