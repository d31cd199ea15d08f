import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Database } from "@/lib/database/database";
import { schemaFile } from "@/prisma/files";
import { sessionAdapter } from "@/prisma/session-adapter";

/** Any number that nothing else in this database locks on: processes that start together take turns. */
const advisoryLock = 7_073_131;

let loading: Promise<void> | undefined;

/**
 * Runs some work with Prisma's own schema engine on one connection, in one transaction: all of it takes
 * effect, or nothing. Throws what the database said where a script failed.
 */
export async function withSchemaEngine<Result>(
  database: Database,
  work: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loading ??= load();
  await loading;
  const session = await database.openSession();
  const adapter = sessionAdapter(session);
  try {
    await session.execute(`SELECT pg_advisory_xact_lock(${advisoryLock})`);
    const engine = await bindings.SchemaEngine.new(
      { datamodels: [await schemaFile()] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(adapter.factory),
    );
    const result = await work(engine);
    engine.free();
    await session.execute("COMMIT");
    return result;
  } catch (error) {
    await session.execute("ROLLBACK");
    // The engine knows an error from outside by a number only.
    throw adapter.failedScript() ?? error;
  } finally {
    await session.end();
  }
}

/** The WebAssembly build is in the package; the native engine would be a download at run time. */
async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const { instance } = await WebAssembly.instantiate(await readFile(script.replace(/\.js$/, ".wasm")), {
    "./schema_engine_bg.js": { ...bindings },
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start !== "function") throw new Error("The schema engine has no start function.");
  start();
}
