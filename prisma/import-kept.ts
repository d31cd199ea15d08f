import { cutText } from "@/lib/domain/canonical-writer";
import type { Prisma } from "@/prisma/generated/client";
import { type LongTexts, openLongTexts } from "@/prisma/import-long-text";

export type KeptSnapshot = Omit<Prisma.SnapshotCreateManyInput, "imported" | "payload"> & {
  /** In pieces, or as one text. */
  payload: string | readonly Uint8Array[];
  /** When it was first imported; now where left out. */
  imported?: string;
};

/** Keeps a revision where it is not there yet; gives how many were added. */
export async function keepRevision(
  tx: Prisma.TransactionClient,
  { id, negotiation_id, record }: Prisma.RevisionCreateManyInput,
): Promise<number> {
  if ((await tx.revision.count({ where: { id } })) > 0) return 0;
  const handOver = await openLongTexts(tx);
  const text = await handOver(cutText(record));
  return tx.$executeRaw`
    INSERT INTO revision (id, negotiation_id, record) VALUES (${id}, ${negotiation_id}, ${text})
    ON CONFLICT DO NOTHING`;
}

/**
 * Keeps a snapshot where it is not there yet. What it gives is a promise that the database is working on it, of
 * another that it has done: the next one can be made meanwhile. Of several that have pieces in common, `texts`
 * is given to all.
 */
export async function beginSnapshot(
  tx: Prisma.TransactionClient,
  { hash, negotiation_id, round_id, format, payload, imported }: KeptSnapshot,
  texts?: LongTexts,
): Promise<{ added: Promise<number> }> {
  if ((await tx.snapshot.count({ where: { hash } })) > 0) return { added: Promise.resolve(0) };
  const handOver = texts ?? (await openLongTexts(tx));
  const text = await handOver(typeof payload === "string" ? cutText(payload) : payload);
  const insert = tx.$executeRaw`
    INSERT INTO snapshot (hash, negotiation_id, round_id, format, payload, imported)
    VALUES (${hash}, ${negotiation_id}, ${round_id}, ${format}, ${text},
      coalesce(${imported ?? null}::timestamptz, now()))
    ON CONFLICT DO NOTHING`;
  // A query of Prisma's begins when it is asked for its result.
  return { added: insert.then((count) => count) };
}

/** Keeps a snapshot where it is not there yet; gives how many were added. */
export async function keepSnapshot(tx: Prisma.TransactionClient, snapshot: KeptSnapshot): Promise<number> {
  return (await beginSnapshot(tx, snapshot)).added;
}
