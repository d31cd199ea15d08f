import { setImmediate } from "node:timers/promises";
import { sha256 } from "@/lib/domain/canonical";
import { createCanonicalWriter } from "@/lib/domain/canonical-writer";
import { roundView } from "@/lib/domain/round-view";
import type { WholeRecord } from "@/lib/schemas/record-data";
import type { Prisma } from "@/prisma/generated/client";
import { beginSnapshot, type KeptSnapshot } from "@/prisma/import-kept";
import { openLongTexts } from "@/prisma/import-long-text";

/** One round after another has the same of these. */
const lasting = ["disputes", "documents", "references", "sources", "statements"];
/** The largest part of a round in which nobody spoke; made of ids in the order of RFC 8785. */
const ordered = ["positions"];

/** The snapshot of every round of a record, one at a time: those of a large record do not fit into memory at once. */
export function* makeSnapshots({
  agreement: _,
  ...data
}: WholeRecord): Generator<KeptSnapshot & { payload: readonly Uint8Array[] }> {
  const write = createCanonicalWriter({ lasting, ordered });
  for (const { id } of data.rounds) {
    const view = roundView(data, id);
    const payload = write(view);
    yield {
      hash: sha256(payload),
      negotiation_id: data.negotiation.id,
      round_id: id,
      format: view.format,
      payload,
    };
  }
}

/** Keeps the snapshots that are not there yet, and gives which round has which. */
export async function keepSnapshots(
  tx: Prisma.TransactionClient,
  record: WholeRecord,
): Promise<{ round_id: string; hash: string }[]> {
  // pglz, the default, takes longer to pack the snapshots of a large record than all the rest of an import.
  await tx.$queryRaw`
    SELECT set_config(name, 'lz4', true) FROM pg_settings
    WHERE name = 'default_toast_compression' AND 'lz4' = ANY(enumvals)`;
  const kept: { round_id: string; hash: string }[] = [];
  const texts = await openLongTexts(tx);
  let working: Promise<unknown> = Promise.resolve();
  for (const snapshot of makeSnapshots(record)) {
    await working;
    const { added } = await beginSnapshot(tx, snapshot, texts);
    // The database puts one together while the next is made; what it says of it is heard after that.
    added.catch(() => {});
    working = added;
    await setImmediate();
    kept.push({ round_id: snapshot.round_id, hash: snapshot.hash });
  }
  await working;
  return kept;
}
