import { once } from "node:events";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import type { Database, Session } from "@/lib/database/database";
import { embeddedExtensions } from "@/lib/database/embedded-extensions.mjs";
import { checkRoom, folderFault } from "@/lib/database/folder";
import { lockFolder } from "@/lib/database/lock";
import { checkMade } from "@/lib/database/made";
import { PrismaClient } from "@/prisma/generated/client";

/** One connection and a record of a few megabytes: PostgreSQL's default of 128 MB would only be resident. */
const memorySettings = ["shared_buffers = 16MB", "max_wal_size = 64MB", "min_wal_size = 32MB"];
/** A new database takes 40 MB, and its log may grow to 64 MB. */
const roomForNew = 120_000_000;
const roomForMore = 16_000_000;

/**
 * Opens the PostgreSQL that runs inside this process on a folder, making it where there is none, and holds
 * the folder's lock until it is closed. Throws a `Fault` where the folder is in use, cannot be written or
 * has no room.
 */
export async function openEmbedded(dataDir: string): Promise<Database> {
  try {
    await mkdir(dataDir, { recursive: true });
    const lock = await lockFolder(dataDir);
    try {
      const pglite = await openOrCreate(dataDir);
      const database = embeddedDatabase(pglite);
      return {
        ...database,
        close: async () => {
          await database.close();
          await lock.release();
        },
      };
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw folderFault(dataDir, error);
  }
}

/** Where in a data folder PostgreSQL keeps its files. */
export function embeddedPlace(dataDir: string): string {
  return path.join(dataDir, "postgres");
}

/** The same database over a PGlite that is already open. */
export function embeddedDatabase(pglite: PGlite): Database {
  const factory = new PrismaPGlite(pglite);
  const client = new PrismaClient({ adapter: factory });
  return {
    kind: "embedded",
    client,
    openSession: () => openSession(pglite, factory),
    close: async () => {
      await client.$disconnect();
      await pglite.close();
    },
  };
}

async function openSession(pglite: PGlite, factory: PrismaPGlite): Promise<Session> {
  const execute = async (sql: string) => {
    await pglite.exec(sql);
  };
  await execute("BEGIN");
  return { queryable: await factory.connect(), execute, end: async () => {} };
}

async function openOrCreate(dataDir: string): Promise<PGlite> {
  const place = embeddedPlace(dataDir);
  const made = await stat(place).then(
    () => true,
    () => false,
  );
  await checkRoom(dataDir, made ? roomForMore : roomForNew);
  if (!made) {
    // Renamed when whole, so that a start which is cut short leaves nothing that the next one would open.
    const unfinished = `${place}.new`;
    await rm(unfinished, { recursive: true, force: true });
    await create({ dataDir: unfinished, postgresqlconf: memorySettings });
    await rename(unfinished, place);
  }
  await checkMade(place);
  return PGlite.create({
    dataDir: place,
    postgresqlconf: memorySettings,
    extensions: embeddedExtensions,
  });
}

async function create(options: PGliteOptions): Promise<void> {
  const worker = new Worker(new URL("./create-embedded.mjs", import.meta.url), { workerData: options });
  const [code] = await once(worker, "exit");
  if (code !== 0) throw new Error(`making the database ended with code ${code}`);
}
