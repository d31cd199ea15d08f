import type { PrismaClient } from "@/prisma/generated/client";

declare global {
  /** The process's one database client; see `installClient`. */
  var parleyClient: PrismaClient | undefined;
}

/**
 * Hands the client to whatever asks for it later (`lib/db.ts`). The bundler copies modules, so a module
 * variable would exist once per bundle; the global object exists once per process.
 */
export function installClient(client: PrismaClient | undefined): void {
  globalThis.parleyClient = client;
}

/** The client that was installed last, if any. */
export function installedClient(): PrismaClient | undefined {
  return globalThis.parleyClient;
}
