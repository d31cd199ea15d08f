import { createHash } from "node:crypto";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { PrismaClient } from "@/prisma/generated/client";

/**
 * Whether a database has applied exactly these migrations, by the table that Prisma's engine keeps: asked
 * first, since loading the engine takes longer than everything else that a start with nothing to do needs.
 */
export async function hasAppliedAll(client: PrismaClient, list: MigrationList): Promise<boolean> {
  const [table] = await client.$queryRaw<{ there: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`;
  if (!table?.there) return false;
  const applied = await client.$queryRaw<{ name: string; checksum: string; whole: boolean }[]>`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AND rolled_back_at IS NULL AS whole
    FROM _prisma_migrations ORDER BY migration_name`;
  if (applied.length !== list.migrationDirectories.length) return false;
  return list.migrationDirectories.every(({ path, migrationFile }, index) => {
    const row = applied[index];
    if (row === undefined || migrationFile.content.tag !== "ok") return false;
    const checksum = createHash("sha256").update(migrationFile.content.value).digest("hex");
    return row.whole && row.name === path && row.checksum === checksum;
  });
}
