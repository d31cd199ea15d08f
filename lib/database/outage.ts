import { isDriverAdapterError } from "@prisma/driver-adapter-utils";

/** Kinds of failure that are no fault of the question: another moment, the same question is answered. */
const outages = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
  "TlsConnectionError",
]);
/** The same by PostgreSQL's codes: lost connections, no resources, cancelled, shutting down, broken disks. */
const outageCodes = /^(08|53|57|58)/;

/** Whether a database failed because it is gone, full or too slow. */
export function isOutage(error: unknown): boolean {
  // What the adapter cannot name it hands on: a connection that broke, or that could not be had in time.
  if (!isDriverAdapterError(error)) return true;
  const { cause } = error;
  return outages.has(cause.kind) || outageCodes.test(cause.originalCode ?? "");
}

let lastOutage = Number.NEGATIVE_INFINITY;

/** Notes that the database could not answer just now. */
export function noteOutage(): void {
  lastOutage = performance.now();
}

/** Whether the database could not answer at some moment since `begun`, by the clock of `performance`. */
export function hadOutageSince(begun: number): boolean {
  return lastOutage >= begun;
}
