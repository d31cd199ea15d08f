import pg from "pg";
import type { TestProject } from "vitest/node";
import { makeFolders, seedRecord, startServer, threePartyRecord } from "@/tests/e2e/server";
import { startPostgres } from "@/tests/integration/setup/postgres";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the server under attack is, and its database. */
    url: string;
    database: string;
  }
}

/** From here on every connection of the server is one that the database refuses to be written by. */
async function makeReadOnly(database: string): Promise<void> {
  const admin = new pg.Client({ connectionString: database });
  await admin.connect();
  await admin.query("ALTER DATABASE hostile SET default_transaction_read_only = on");
  await admin.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = 'hostile'",
  );
  await admin.end();
}

/** Starts the production build over a PostgreSQL that may only be read once the records are in it. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const folders = makeFolders([seedRecord, threePartyRecord]);
  const removeAll = async () => {
    await postgres.stop();
    folders.remove();
  };
  try {
    const database = postgres.url("hostile");
    const admin = new pg.Client({ connectionString: postgres.url("postgres") });
    await admin.connect();
    await admin.query("CREATE DATABASE hostile");
    await admin.end();
    const server = await startServer({ ...folders, database });
    await makeReadOnly(database);
    project.provide("url", server.url);
    project.provide("database", database);
    return async () => {
      await server.stop();
      await removeAll();
    };
  } catch (error) {
    await removeAll();
    throw error;
  }
}
