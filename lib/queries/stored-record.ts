import "server-only";
import { db } from "@/lib/db";
import { sha256 } from "@/lib/domain/canonical";
import { type WholeRecord, wholeRecord } from "@/lib/schemas/record-data";

/** A record as it was imported. */
export type StoredRecord = {
  record: WholeRecord;
  /** Its canonical JSON, whose SHA-256 is the revision. */
  canonical: string;
  /** When it was first imported. */
  imported: string;
};

/**
 * The canonical JSON of a record as it was imported. Throws where there is no such revision, and where what is
 * stored under its id no longer has it as its hash.
 */
export async function readRevision(revision: string): Promise<string> {
  const { record } = await db().revision.findUniqueOrThrow({
    where: { id: revision },
    select: { record: true },
  });
  const found = sha256(record);
  if (found !== revision) throw new Error(`revision ${revision}: what is stored has the hash ${found}`);
  return record;
}

/** The record of a revision; null where the negotiation has no such revision. */
export async function getStoredRecord(negotiation: string, revision: string): Promise<StoredRecord | null> {
  if (!/^[0-9a-f]{64}$/.test(revision)) return null;
  const first = await db().import.findFirst({
    where: { revision_id: revision, negotiation_id: negotiation },
    select: { imported: true },
    orderBy: { id: "asc" },
  });
  if (first === null) return null;
  const canonical = await readRevision(revision);
  const record = wholeRecord.parse(JSON.parse(canonical));
  return { record, canonical, imported: first.imported.toISOString() };
}
