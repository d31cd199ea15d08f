import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";
import { embeddedDatabase } from "@/lib/database/embedded";
import { embeddedExtensions } from "@/lib/database/embedded-extensions.mjs";
import { openServer } from "@/lib/database/server";
import { migrate } from "@/prisma/migrate";
import { startPostgres } from "@/tests/integration/setup/postgres";
import { withAdmin } from "@/tests/integration/setup/server-database";

declare module "vitest" {
  export interface ProvidedContext {
    /** A migrated, empty embedded database as a file, and one on the real server to copy. */
    embeddedTemplate: string;
    serverTemplate: string;
  }
}

const templateName = "template_parley";

/** Once per run: both databases, migrated; every test file copies them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(path.join(tmpdir(), "parley-templates-"));
  const postgres = await startPostgres();
  const stop = async () => {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const file = path.join(home, "embedded.tar");
    writeFileSync(file, await makeEmbeddedTemplate());
    project.provide("embeddedTemplate", file);

    await withAdmin(postgres.url("postgres"), (admin) => admin.query(`CREATE DATABASE ${templateName}`));
    const template = await openServer(postgres.url(templateName));
    await migrate(template);
    await template.close();
    project.provide("serverTemplate", postgres.url(templateName));
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeEmbeddedTemplate(): Promise<Uint8Array> {
  const pglite = await PGlite.create({ extensions: embeddedExtensions });
  const database = embeddedDatabase(pglite);
  await migrate(database);
  const dump = await pglite.dumpDataDir("none");
  await database.close();
  return new Uint8Array(await dump.arrayBuffer());
}
