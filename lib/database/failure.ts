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
  if (!(error instanceof Error && error.name.startsWith("PrismaClient"))) return error;
  const last = message.trim().split("\n").at(-1);
  return new Fault(`The database stopped the import, and what was there before stays: ${last}`);
}
