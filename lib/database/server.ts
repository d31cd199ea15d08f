import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Database, Session } from "@/lib/database/database";
import { watched } from "@/lib/database/watched";
import { codeOf, Fault, messageOf } from "@/lib/run/fault";
import { log } from "@/lib/run/log";
import { PrismaClient } from "@/prisma/generated/client";

/**
 * Milliseconds until a connection must be had, until the server ends a question, and until this process no
 * longer waits for an answer.
 */
type Patience = { connection: number; server: number; process: number };

/** No page waits longer; imports, restores and migrations take as long as they take. */
const usual: Patience = { connection: 10_000, server: 10_000, process: 12_000 };

/**
 * Opens a pool of connections to a PostgreSQL server. Throws a `Fault` where the server cannot be reached
 * or refuses.
 */
export async function openServer(connectionString: string, patience = usual): Promise<Database> {
  const connectionTimeoutMillis = patience.connection;
  await tryConnection(connectionString, connectionTimeoutMillis);
  const pool = new pg.Pool({
    connectionString,
    connectionTimeoutMillis,
    keepAlive: true,
    statement_timeout: patience.server,
  });
  // Without a listener an idle connection that the server ends would end this process.
  pool.on("error", (error) => log.warn(`A connection to the database was lost: ${error.message}`));
  const client = new PrismaClient({ adapter: watched(new PrismaPg(pool), patience.process) });
  return {
    kind: "server",
    client,
    openSession: () => openSession({ connectionString, connectionTimeoutMillis }),
    close: async () => {
      await client.$disconnect();
      await pool.end();
    },
  };
}

async function openSession(options: pg.PoolConfig): Promise<Session> {
  const adapter = await new PrismaPg(options).connect();
  const transaction = await adapter.startTransaction();
  // Without values `pg` sends a query by the simple protocol, which takes several statements.
  const execute = async (sql: string) => {
    await transaction.executeRaw({ sql, args: [], argTypes: [] });
  };
  await execute("SET LOCAL statement_timeout = 0");
  return {
    queryable: transaction,
    execute,
    end: async () => {
      await transaction.commit();
      await adapter.dispose();
    },
  };
}

async function tryConnection(connectionString: string, connectionTimeoutMillis: number): Promise<void> {
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

const retry = "start again once it is free.";

/** In words, and without the address itself, which holds a password. */
function explain(error: unknown, where: string): string {
  const code = codeOf(error);
  if (code === "ECONNREFUSED") return `nothing answers at ${where}.`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `the host of ${where} is not known.`;
  if (code === "28P01" || code === "28000") return `the server at ${where} refuses this user or password.`;
  if (code === "3D000") return `the server at ${where} has no such database.`;
  if (code === "53300") return `the server at ${where} has no connection left; ${retry}`;
  if (code === "57P03") return `the server at ${where} is starting up or shutting down; ${retry}`;
  const message = messageOf(error);
  if (/timeout/i.test(message)) {
    return `the server at ${where} did not answer in time; ${retry}`;
  }
  return `the server at ${where || "that address"} says: ${message}.`;
}
