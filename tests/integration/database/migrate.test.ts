import { describe, expect, test } from "vitest";
import { hasAppliedAll } from "@/prisma/applied";
import { diffToSchema } from "@/prisma/diff";
import { migrationList } from "@/prisma/files";
import type { PrismaClient } from "@/prisma/generated/client";
import { migrate } from "@/prisma/migrate";
import { describeOnBoth, openTestDatabase } from "@/tests/integration/setup/database";

/** Everything that the migrations make: columns, indexes and their comments, constraints, triggers. */
function describeSchema(client: PrismaClient): Promise<{ line: string }[]> {
  return client.$queryRaw`
    SELECT format('column %s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default) AS line
      FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT format('%s: %s', indexdef, obj_description(to_regclass(quote_ident(indexname))))
      FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    ORDER BY 1`;
}

describe("migrations", () => {
  test("lead to exactly what schema.prisma says, on both databases", async () => {
    const embedded = await openTestDatabase("embedded");
    const server = await openTestDatabase("server");
    try {
      expect(await diffToSchema(embedded)).toBeUndefined();
      const made = await describeSchema(embedded.client);
      expect(made.length).toBeGreaterThan(100);
      // The engine cannot read a server's schema through its adapter: its catalogue is compared instead.
      expect(await describeSchema(server.client)).toEqual(made);
    } finally {
      await embedded.close();
      await server.close();
    }
  });
});

describeOnBoth("migrations", (opened) => {
  test("apply once", async () => {
    expect(await hasAppliedAll(opened().client, await migrationList())).toBe(true);
    expect(await migrate(opened())).toEqual([]);
  });

  test("that were cut short, edited or never applied are not taken for applied", async () => {
    const { client } = opened();
    const list = await migrationList();
    const further = {
      ...list,
      migrationDirectories: [...list.migrationDirectories, ...list.migrationDirectories],
    };
    expect(await hasAppliedAll(client, further)).toBe(false);
    for (const change of ["finished_at = NULL", "rolled_back_at = now()", "checksum = 'other'"]) {
      await client.$executeRawUnsafe("CREATE TABLE kept AS SELECT * FROM _prisma_migrations");
      await client.$executeRawUnsafe(`UPDATE _prisma_migrations SET ${change}`);
      expect(await hasAppliedAll(client, list), change).toBe(false);
      await client.$executeRawUnsafe("DELETE FROM _prisma_migrations");
      await client.$executeRawUnsafe("INSERT INTO _prisma_migrations SELECT * FROM kept");
      await client.$executeRawUnsafe("DROP TABLE kept");
    }
    expect(await hasAppliedAll(client, list)).toBe(true);
  });

  test("say of each index but the keys which query needs it", async () => {
    const bare = await opened().client.$queryRaw`
      SELECT indexname FROM pg_indexes
      WHERE schemaname = 'public' AND indexname NOT LIKE '%\\_pkey'
        AND obj_description(to_regclass(quote_ident(indexname))) IS NULL`;
    expect(bare).toEqual([]);
  });
});
