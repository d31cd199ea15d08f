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
 * The record of a revision; null where the negotiation has no such revision. Throws where what is stored
 * under the revision's id no longer has it as its hash.
 */
export async function getStoredRecord(negotiation: string, revision: string): Promise<StoredRecord | null> {
  if (!/^[0-9a-f]{64}$/.test(revision)) return null;
  const row = await db().revision.findFirst({
    where: { id: revision, negotiation_id: negotiation },
    select: {
      record: true,
      imports: { select: { imported: true }, orderBy: { id: "asc" }, take: 1 },
    },
  });
  const first = row?.imports[0];
  if (row === null || first === undefined) return null;
  const found = sha256(row.record);
  if (found !== revision) throw new Error(`revision ${revision}: what is stored has the hash ${found}`);
  const record = wholeRecord.parse(JSON.parse(row.record));
  return { record, canonical: row.record, imported: first.imported.toISOString() };
}
