import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import type { Database } from "@/lib/database/database";
import { embeddedDatabase } from "@/lib/database/embedded";
import { embeddedExtensions } from "@/lib/database/embedded-extensions.mjs";
import { Fault, messageOf } from "@/lib/run/fault";
import { log } from "@/lib/run/log";
import { migrationsFolder, schemaFile } from "@/prisma/files";
import { migrate } from "@/prisma/migrate";
import { withSchemaEngine } from "@/prisma/schema-engine";

/** The SQL that leads from a database's schema to `schema.prisma`, or undefined where they agree. */
export async function diffToSchema(database: Database): Promise<string | undefined> {
  const [file, content] = await schemaFile();
  const files = [{ path: file, content }];
  const { exitCode, stdout } = await withSchemaEngine(database, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return exitCode === 0 ? undefined : (stdout ?? "");
}

/** Writes a new migration: what `schema.prisma` has beyond the migrations so far. */
async function main(name: string | undefined): Promise<void> {
  if (name === undefined || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
    throw new Fault("Give the migration a name, such as: npm run db:diff -- add_statement_note");
  }
  const scratch = embeddedDatabase(await PGlite.create({ extensions: embeddedExtensions }));
  try {
    await migrate(scratch);
    const sql = await diffToSchema(scratch);
    if (sql === undefined) {
      log.info("The migrations agree with schema.prisma; there is nothing to write.");
      return;
    }
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = path.join(migrationsFolder, `${stamp}_${name}`);
    await mkdir(folder);
    await writeFile(path.join(folder, "migration.sql"), sql);
    log.info(
      `Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it before it is applied anywhere.`,
    );
  } finally {
    await scratch.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main(process.argv[2]).catch((error: unknown) => {
    log.error(messageOf(error));
    process.exitCode = 1;
  });
}
