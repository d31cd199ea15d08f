import type { Prisma } from "@/prisma/generated/client";
import { handOver, longText } from "@/prisma/import-long-text";

export type KeptSnapshot = Omit<Prisma.SnapshotCreateManyInput, "imported"> & {
  /** When it was first imported; now where left out. */
  imported?: string;
};

/** Keeps a revision where it is not there yet; gives how many were added. */
export async function keepRevision(
  tx: Prisma.TransactionClient,
  { id, negotiation_id, record }: Prisma.RevisionCreateManyInput,
): Promise<number> {
  if ((await tx.revision.count({ where: { id } })) > 0) return 0;
  await handOver(tx, record);
  return tx.$executeRaw`
    INSERT INTO revision (id, negotiation_id, record) VALUES (${id}, ${negotiation_id}, ${longText})
    ON CONFLICT DO NOTHING`;
}

/** Keeps a snapshot where it is not there yet; gives how many were added. */
export async function keepSnapshot(
  tx: Prisma.TransactionClient,
  { hash, negotiation_id, round_id, format, payload, imported }: KeptSnapshot,
): Promise<number> {
  if ((await tx.snapshot.count({ where: { hash } })) > 0) return 0;
  await handOver(tx, payload);
  return tx.$executeRaw`
    INSERT INTO snapshot (hash, negotiation_id, round_id, format, payload, imported)
    VALUES (${hash}, ${negotiation_id}, ${round_id}, ${format}, ${longText},
      coalesce(${imported ?? null}::timestamptz, now()))
    ON CONFLICT DO NOTHING`;
}
