import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

export type ServerDatabase = { url: string; drop(): Promise<void> };

/** Runs some work with one plain connection. */
export async function withAdmin<Result>(
  url: string,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/** A database of its own on the run's server: migrated and empty, or without any table. */
export async function createServerDatabase(
  content: "migrated" | "empty" = "migrated",
): Promise<ServerDatabase> {
  const template = new URL(inject("serverTemplate"));
  const name = `test_${randomBytes(6).toString("hex")}`;
  const from = content === "migrated" ? template.pathname.slice(1) : "template0";
  const maintenance = new URL("/postgres", template).href;
  await withAdmin(maintenance, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${from}`));
  return {
    url: new URL(`/${name}`, template).href,
    drop: async () => {
      await withAdmin(maintenance, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}
