import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Database, Session } from "@/lib/database/database";
import { codeOf, Fault, messageOf } from "@/lib/run/fault";
import { log } from "@/lib/run/log";
import { PrismaClient } from "@/prisma/generated/client";

const connectionTimeoutMillis = 10_000;

/**
 * Opens a pool of connections to a PostgreSQL server. Throws a `Fault` where the server cannot be reached
 * or refuses.
 */
export async function openServer(connectionString: string): Promise<Database> {
  await tryConnection(connectionString);
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis });
  // Without a listener an idle connection that the server ends would end this process.
  pool.on("error", (error) => log.warn(`A connection to the database was lost: ${error.message}`));
  const client = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    kind: "server",
    client,
    openSession: () => openSession(connectionString),
    close: async () => {
      await client.$disconnect();
      await pool.end();
    },
  };
}

async function openSession(connectionString: string): Promise<Session> {
  const adapter = await new PrismaPg({ connectionString, connectionTimeoutMillis }).connect();
  const transaction = await adapter.startTransaction();
  return {
    queryable: transaction,
    // Without values `pg` sends a query by the simple protocol, which takes several statements.
    execute: async (sql) => {
      await transaction.executeRaw({ sql, args: [], argTypes: [] });
    },
    end: async () => {
      await transaction.commit();
      await adapter.dispose();
    },
  };
}

async function tryConnection(connectionString: string): Promise<void> {
  let where = "";
  try {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis });
    client.on("error", () => {});
    where = `${client.host}:${client.port}`;
    await client.connect();
    await client.end();
  } catch (error) {
    throw new Fault(`DATABASE_URL cannot be used: ${explain(error, where)}`);
  }
}

/** In words, and without the address itself, which holds a password. */
function explain(error: unknown, where: string): string {
  const code = codeOf(error);
  if (code === "ECONNREFUSED") return `nothing answers at ${where}.`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `the host of ${where} is not known.`;
  if (code === "28P01" || code === "28000") return `the server at ${where} refuses this user or password.`;
  if (code === "3D000") return `the server at ${where} has no such database.`;
  return `the server at ${where || "that address"} says: ${messageOf(error)}.`;
}
