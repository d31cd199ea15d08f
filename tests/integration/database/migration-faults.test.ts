import { afterEach, beforeEach, expect, test } from "vitest";
import { openServer } from "@/lib/database/server";
import { migrationList } from "@/prisma/files";
import { migrate } from "@/prisma/migrate";
import { withSchemaEngine } from "@/prisma/schema-engine";
import { startChild } from "@/tests/integration/setup/child";
import {
  createServerDatabase,
  type ServerDatabase,
  withAdmin,
} from "@/tests/integration/setup/server-database";

let place: ServerDatabase;
const list = await migrationList();
const names = list.migrationDirectories.map((each) => each.path);

/** A database of the first release, without a row. */
beforeEach(async () => {
  place = await createServerDatabase("empty");
  const database = await openServer(place.url);
  const migrationsList = { ...list, migrationDirectories: list.migrationDirectories.slice(0, 1) };
  const filters = { externalTables: [], externalEnums: [] };
  await withSchemaEngine(database, (engine) => engine.applyMigrations({ migrationsList, filters }));
  await database.close();
});
afterEach(() => place.drop());

test("a migration that is killed in its middle leaves nothing, and the next start makes it whole", async () => {
  const others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
  const count = (where: string) =>
    withAdmin(place.url, async (admin) => (await admin.query(`SELECT 1 ${others} ${where}`)).rowCount);
  await withAdmin(place.url, async (admin) => {
    // The next migration makes its tables and then refers to this one: it waits there.
    await admin.query("BEGIN; LOCK TABLE negotiation IN ROW EXCLUSIVE MODE");
    const migrating = startChild("prisma/migrate.ts", [], { environment: { DATABASE_URL: place.url } });
    await expect.poll(() => count("AND wait_event_type = 'Lock'"), { timeout: 60_000 }).toBe(1);
    migrating.kill("SIGKILL");
    expect(await migrating.ended).toMatchObject({ signal: "SIGKILL" });
    await admin.query("ROLLBACK");
  });
  await expect.poll(() => count(""), { timeout: 60_000 }).toBe(0);
  const left = await withAdmin(place.url, (admin) =>
    admin.query(
      "SELECT to_regclass('search_entry') AS made, count(*)::int AS applied FROM _prisma_migrations",
    ),
  );
  expect(left.rows).toEqual([{ made: null, applied: 1 }]);
  const database = await openServer(place.url);
  expect(await migrate(database)).toEqual(names.slice(1));
  expect(await migrate(database)).toEqual([]);
  await database.close();
});

test("a migration that another tool began and did not end is told of by name, with what to do", async () => {
  const database = await openServer(place.url);
  try {
    await database.client.$executeRaw`
      INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
      VALUES ('begun', 'x', ${names[1]}, now(), 0)`;
    await expect(migrate(database)).rejects.toThrow(
      `The migration ${names[1]} was begun by another tool and did not end`,
    );
    expect(await database.client.snapshot.count()).toBe(0);
  } finally {
    await database.close();
  }
});
