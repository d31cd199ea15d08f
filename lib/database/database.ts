import type { SqlQueryable } from "@prisma/driver-adapter-utils";
import type { PrismaClient } from "@/prisma/generated/client";

/** One connection with a transaction begun on it; whoever opened it commits or rolls back, then ends it. */
export type Session = {
  queryable: SqlQueryable;
  /**
   * Runs SQL as it stands, also several statements. The driver adapters' own `executeScript` will not do:
   * it cuts at every semicolon, also inside a function's body (@prisma/adapter-pg), or does not wait
   * (pglite-prisma-adapter).
   */
  execute(sql: string): Promise<void>;
  end(): Promise<void>;
};

/** An open database: embedded in this process, or a connection pool to a server. */
export type Database = {
  kind: "embedded" | "server";
  client: PrismaClient;
  openSession(): Promise<Session>;
  close(): Promise<void>;
};
