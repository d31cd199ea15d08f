import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { PrismaClient } from "@/prisma/generated/client";

/** One connection for migrations, on which a transaction spans several calls. */
export type Session = {
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** Runs one or more SQL statements as they stand. */
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
