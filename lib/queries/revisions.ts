import "server-only";
import { LRUCache } from "lru-cache";
import { db } from "@/lib/db";
import { differencesOfRecords } from "@/lib/domain/record-entries";
import { oncePerImport } from "@/lib/queries/in-force";
import { readRevision } from "@/lib/queries/stored-record";
import { type RevisionEntry, type StoredRecord, storedRecord } from "@/lib/schemas/revision-views";
import type { PrismaClient } from "@/prisma/generated/client";

const importSelect = {
  id: true,
  revision_id: true,
  importer: true,
  imported: true,
  snapshots: { select: { round_id: true, hash: true } },
} as const;

type ImportRow = {
  id: number;
  revision_id: string;
  importer: number;
  imported: Date;
  snapshots: { round_id: string; hash: string }[];
};

/** One revision is compared with the one before and then with the one after: two are held at a time. */
const records = new LRUCache<string, StoredRecord>({ max: 2 });

/** A record as it was imported; throws where what is stored under a revision's id no longer has it. */
async function readRecord(revision: string): Promise<StoredRecord> {
  const known = records.get(revision);
  if (known !== undefined) return known;
  const record = storedRecord.parse(JSON.parse(await readRevision(revision)));
  records.set(revision, record);
  return record;
}

function snapshotsOf(row: ImportRow, previous: ImportRow | null, { rounds }: StoredRecord) {
  const before = new Set(previous?.snapshots.map((each) => each.hash));
  return rounds.flatMap(({ id, title }) =>
    row.snapshots
      .filter((each) => each.round_id === id)
      .map(({ hash }) => ({
        round: { id, title },
        hash,
        href: `/s/${hash}`,
        is_new: !before.has(hash),
      })),
  );
}

async function readEntry(row: ImportRow, previous: ImportRow | null): Promise<RevisionEntry> {
  const before = previous && (await readRecord(previous.revision_id));
  const record = await readRecord(row.revision_id);
  return {
    revision: row.revision_id,
    imported: row.imported.toISOString(),
    importer: row.importer,
    previous: previous?.revision_id ?? null,
    differences: before === null ? [] : differencesOfRecords(before, record),
    snapshots: snapshotsOf(row, previous, record),
  };
}

/** An import never changes: what was read of one is kept, whatever is imported after it. */
const entries = new WeakMap<PrismaClient, LRUCache<number, RevisionEntry>>();

/** Every import of a negotiation, newest first; null where there is no such negotiation. */
export const listRevisions = oncePerImport(async (_inForce, negotiation): Promise<RevisionEntry[]> => {
  const known = entries.get(db()) ?? new LRUCache<number, RevisionEntry>({ max: 200 });
  entries.set(db(), known);
  const rows = await db().import.findMany({
    where: { negotiation_id: negotiation },
    select: importSelect,
    orderBy: { id: "asc" },
  });
  const read: RevisionEntry[] = [];
  for (const [place, row] of rows.entries()) {
    const entry = known.get(row.id) ?? (await readEntry(row, rows[place - 1] ?? null));
    known.set(row.id, entry);
    read.push(entry);
  }
  return read.toReversed();
});
