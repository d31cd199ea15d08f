import "server-only";
import { installedClient } from "@/lib/database/slot";
import type { PrismaClient } from "@/prisma/generated/client";

/** The database client that the server opened at start. Throws where nothing did, as during a build. */
export function db(): PrismaClient {
  const client = installedClient();
  if (client === undefined) {
    throw new Error(
      "No database is open in this process: lib/run/serve.ts opens it before the first request.",
    );
  }
  return client;
}
