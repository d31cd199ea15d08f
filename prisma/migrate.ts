import { pathToFileURL } from "node:url";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Database } from "@/lib/database/database";
import { explainFailure } from "@/lib/database/failure";
import { openDatabase } from "@/lib/database/open";
import { Fault, messageOf } from "@/lib/run/fault";
import { log } from "@/lib/run/log";
import { readSettings } from "@/lib/settings";
import { hasAppliedAll } from "@/prisma/applied";
import { migrationList } from "@/prisma/files";

/** Nothing in the database is managed by anybody but Prisma. */
const filters = { externalTables: [], externalEnums: [] };

/**
 * Brings a database to this version's schema; gives the names of the migrations that it applied. Throws a
 * `Fault` where the database has a schema that this version does not know, or refuses.
 */
export async function migrate(database: Database): Promise<string[]> {
  try {
    const list = await migrationList();
    if (await hasAppliedAll(database.client, list)) return [];
    const { withSchemaEngine } = await import("@/prisma/schema-engine");
    return await withSchemaEngine(database, (engine) => applyMigrations(engine, list));
  } catch (error) {
    const failure = explainFailure(error);
    if (failure instanceof Fault) throw failure;
    // Below its first line the engine tells where in its own source it was.
    const [said] = messageOf(error).split("\n");
    throw new Fault(`The database cannot be brought to this version's schema: ${said}`);
  }
}

async function applyMigrations(engine: SchemaEngine, migrationsList: MigrationList): Promise<string[]> {
  const diagnosis = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters,
  });
  const { history } = diagnosis;
  if (history !== null && "unpersistedMigrationNames" in history) {
    throw new Fault(
      `The database has a newer schema than this version of Parley, which knows nothing of ` +
        `${history.unpersistedMigrationNames.join(", ")}. Start the newer version, or use another database.`,
    );
  }
  const [begun] = diagnosis.failedMigrationNames;
  if (begun !== undefined) {
    throw new Fault(
      `The migration ${begun} was begun by another tool and did not end, so what it left is not known. Look ` +
        `into the database and mark it with "prisma migrate resolve", or restore a backup into a new one.`,
    );
  }
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
  return appliedMigrationNames;
}

async function main(): Promise<void> {
  const database = await openDatabase(readSettings(process.env));
  try {
    const applied = await migrate(database);
    log.info(applied.length === 0 ? "The schema is up to date." : `Applied ${applied.join(", ")}.`);
  } finally {
    await database.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main().catch((error: unknown) => {
    log.error(messageOf(error));
    process.exitCode = 1;
  });
}
