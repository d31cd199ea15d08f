import { Fault, messageOf } from "@/lib/run/fault";

/**
 * What a database said while it was being written to, in words; anything that is not a database's own
 * complaint stays as it is. A write is one transaction, so what was there before stays.
 */
export function explainFailure(error: unknown): unknown {
  if (error instanceof Fault) return error;
  const message = messageOf(error);
  // 53100 is PostgreSQL's disk_full; the embedded one may also stop with the system's own words.
  if (/\b53100\b|no space left on device|ENOSPC/i.test(message)) {
    return new Fault(
      "The disk that holds the database is full. What was there before stays; make room and start again.",
    );
  }
  const extension = explainExtension(message);
  if (extension !== undefined) return extension;
  if (!(error instanceof Error && error.name.startsWith("PrismaClient"))) return error;
  const last = message.trim().split("\n").at(-1);
  return new Fault(`The database stopped the import, and what was there before stays: ${last}`);
}

/** Why an extension of PostgreSQL's own cannot be had, and who can do what about it. */
function explainExtension(message: string): Fault | undefined {
  const denied = /permission denied to create extension "(\w+)"/.exec(message)?.[1];
  if (denied !== undefined) {
    return new Fault(
      `The database needs PostgreSQL's extension ${denied}, and this user may not create it. Let its owner run ` +
        `"CREATE EXTENSION ${denied}" in it once, or give this user the right to CREATE in the database.`,
    );
  }
  const missing = /extension "(\w+)" is not available/.exec(message)?.[1];
  if (missing === undefined) return undefined;
  return new Fault(
    `The database needs PostgreSQL's extension ${missing}, and the server does not have it: install its ` +
      "contrib modules (a package often called postgresql-contrib).",
  );
}
