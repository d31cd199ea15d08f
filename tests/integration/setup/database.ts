import { mkdir, readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, inject } from "vitest";
import type { Database } from "@/lib/database/database";
import { embeddedDatabase, embeddedPlace } from "@/lib/database/embedded";
import { embeddedExtensions } from "@/lib/database/embedded-extensions.mjs";
import { openServer } from "@/lib/database/server";
import { installClient } from "@/lib/database/slot";
import { createServerDatabase } from "@/tests/integration/setup/server-database";

export type Kind = Database["kind"];
export const kinds: readonly Kind[] = ["embedded", "server"];

/**
 * A migrated, empty database of its own. Its client is what `db()` gives in this test file until it is
 * closed, so queries and route handlers run on it.
 */
export async function openTestDatabase(kind: Kind): Promise<Database> {
  const database = kind === "embedded" ? await openEmbeddedCopy() : await openServerCopy();
  installClient(database.client);
  return {
    ...database,
    close: async () => {
      installClient(undefined);
      await database.close();
    },
  };
}

/**
 * Runs the same tests on embedded and on real PostgreSQL, each on a database that is fresh for this block.
 * `opened()` gives it inside a test or a hook.
 */
export function describeOnBoth(name: string, tests: (opened: () => Database, kind: Kind) => void): void {
  describe.each(kinds)(`${name} (%s)`, (kind) => {
    let database: Database | undefined;
    beforeAll(async () => {
      database = await openTestDatabase(kind);
    });
    afterAll(() => database?.close());
    tests(() => {
      if (database === undefined) throw new Error("the database is open inside tests and hooks only");
      return database;
    }, kind);
  });
}

/** A data folder with a migrated, empty database in it: what a start would find that was not the first. */
export async function makeMigratedFolder(dataDir: string): Promise<void> {
  const place = embeddedPlace(dataDir);
  await mkdir(place, { recursive: true });
  const pglite = await PGlite.create({
    dataDir: place,
    loadDataDir: await readTemplate(),
    extensions: embeddedExtensions,
  });
  await pglite.close();
}

async function readTemplate(): Promise<Blob> {
  return new Blob([new Uint8Array(await readFile(inject("embeddedTemplate")))]);
}

async function openEmbeddedCopy(): Promise<Database> {
  return embeddedDatabase(
    await PGlite.create({ loadDataDir: await readTemplate(), extensions: embeddedExtensions }),
  );
}

async function openServerCopy(): Promise<Database> {
  const { url, drop } = await createServerDatabase();
  const database = await openServer(url);
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}
