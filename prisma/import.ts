import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { Prisma, type PrismaClient } from "@/prisma/generated/client";
import { keepRevision } from "@/prisma/import-kept";
import { type LiveRows, liveRows } from "@/prisma/import-rows";
import { keepSnapshots } from "@/prisma/import-snapshots";
import { writeLiveRows } from "@/prisma/import-write";

/** Raise it whenever the same record would give other rows or other snapshots. */
export const IMPORTER_VERSION = 3;

/** Any number that nothing else in this database locks on: one import at a time, also on a shared server. */
const advisoryLock = 7_073_132;
/** Far above the second or two that a record takes: neither a slow disk nor a huge record must end an import. */
const longest = { maxWait: 60_000, timeout: 1_800_000 };

type ImportOptions = {
  importer?: number;
  onProgress?: (done: number, all: number) => void;
};

export type ImportResult = {
  /** False where the same record, read by the same importer, is in force already. */
  changed: boolean;
  /** SHA-256 of the record's canonical JSON. */
  revision: string;
};

/**
 * Puts a record in force in one transaction: its negotiation's live rows are replaced, the revision and
 * the snapshot of every round are kept for good. Changes nothing where it is in force already.
 */
export async function importRecord(
  client: PrismaClient,
  record: WholeRecord,
  { importer = IMPORTER_VERSION, onProgress = () => {} }: ImportOptions = {},
): Promise<ImportResult> {
  const canonical = canonicalJson(record);
  const revision = sha256(canonical);
  if (await isInForce(client, record.negotiation.id, revision, importer)) return { changed: false, revision };
  return client.$transaction(async (tx) => {
    await takeTurn(tx);
    // Another process may have imported it while this one waited.
    if (await isInForce(tx, record.negotiation.id, revision, importer)) return { changed: false, revision };
    await keepRevision(tx, { id: revision, negotiation_id: record.negotiation.id, record: canonical });
    const snapshots = await keepSnapshots(tx, record);
    const { id: import_id } = await tx.import.create({
      data: { negotiation_id: record.negotiation.id, revision_id: revision, importer },
      select: { id: true },
    });
    await tx.importSnapshot.createMany({
      data: snapshots.map((each) => ({ import_id, ...each })),
    });
    await replaceLive(tx, { record, rows: liveRows(record), import_id, onProgress });
    return { changed: true, revision };
  }, longest);
}

/** One import at a time: waits for whoever else writes here, and may then take as long as it takes. */
export async function takeTurn(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${advisoryLock}::bigint)`;
}

type Live = {
  record: WholeRecord;
  rows: LiveRows;
  /** The import that is kept and that these rows are of. */
  import_id: number;
  onProgress: (done: number, all: number) => void;
};

/** Puts a record's rows in the place of what its negotiation has. */
export async function replaceLive(
  tx: Prisma.TransactionClient,
  { record, rows, import_id, onProgress }: Live,
): Promise<void> {
  await tx.negotiation.deleteMany({ where: { id: record.negotiation.id } });
  await tx.negotiation.create({ data: negotiationRow(record, import_id) });
  await writeLiveRows(tx, rows, onProgress);
  // Nothing else tells an embedded database how its values are spread, by which it chooses an index.
  await tx.$executeRaw`ANALYZE statement, condition_ref, citation, search_entry, search_word`;
}

async function isInForce(
  tx: Prisma.TransactionClient,
  negotiation: string,
  revision: string,
  importer: number,
): Promise<boolean> {
  const found = await tx.negotiation.count({
    where: { id: negotiation, import: { revision_id: revision, importer } },
  });
  return found > 0;
}

function negotiationRow(record: WholeRecord, import_id: number): Prisma.NegotiationUncheckedCreateInput {
  const { start, ...negotiation } = record.negotiation;
  return {
    ...negotiation,
    start_docs: start.docs,
    start_round: start.round,
    spellings: record.spellings,
    agreement: record.agreement ?? Prisma.DbNull,
    import_id,
  };
}
