import "server-only";
import { LRUCache } from "lru-cache";
import { db } from "@/lib/db";
import { sha256 } from "@/lib/domain/canonical";
import { oncePerImport } from "@/lib/queries/in-force";
import { log } from "@/lib/run/log";
import { parseSnapshot } from "@/lib/schemas/snapshot-payload";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";
import type { PrismaClient } from "@/prisma/generated/client";

type SnapshotRow = { hash: string; negotiation_id: string; round_id: string; imported: Date };

const entrySelect = {
  hash: true,
  negotiation_id: true,
  round_id: true,
  imported: true,
  imports: {
    select: { import: { select: { revision_id: true } } },
    orderBy: { import_id: "asc" },
    take: 1,
  },
} as const;

function toEntry(row: SnapshotRow & { imports: { import: { revision_id: string } }[] }): SnapshotEntry {
  return {
    hash: row.hash,
    negotiation: row.negotiation_id,
    round: row.round_id,
    revision: row.imports[0]?.import.revision_id ?? "",
    imported: row.imported.toISOString(),
    href: `/s/${row.hash}`,
  };
}

/**
 * Why a hash, or the beginning of one, names no single snapshot. `tampered`: what is stored under it no
 * longer has this hash, so it is not what was frozen and is shown to nobody.
 */
export type NoSnapshot = "malformed" | "unknown" | "ambiguous" | "tampered";

/** The snapshot whose hash begins with 12 or more hex digits, or why there is none (design §5). */
export async function findSnapshot(prefix: string): Promise<SnapshotEntry | NoSnapshot> {
  if (!/^[0-9a-f]{12,64}$/.test(prefix)) return "malformed";
  const rows = await db().snapshot.findMany({
    where: { hash: { startsWith: prefix } },
    select: entrySelect,
    take: 2,
  });
  const [row] = rows;
  if (row === undefined) return "unknown";
  if (rows.length > 1) return "ambiguous";
  return (await getSnapshotPayload(row.hash)) === null ? "tampered" : toEntry(row);
}

/** Characters of payloads that are kept as they are, and of those that are kept as the views they hold. */
const mostCharacters = 16_000_000;

/** Payloads that were seen to have their hash, of each database. */
const verified = new WeakMap<PrismaClient, LRUCache<string, string>>();

/** Snapshots that this process has said to be spoilt. */
const refused = new Set<string>();

/**
 * The canonical bytes of a snapshot, whose SHA-256 is its hash; null where there is none. What comes out of
 * the database is hashed before anybody sees it: with another hash it counts as not there.
 */
export async function getSnapshotPayload(hash: string): Promise<string | null> {
  const payloads =
    verified.get(db()) ??
    new LRUCache<string, string>({ maxSize: mostCharacters, sizeCalculation: (each) => each.length });
  verified.set(db(), payloads);
  const known = payloads.get(hash);
  if (known !== undefined) return known;
  const row = await db().snapshot.findUnique({ where: { hash }, select: { payload: true } });
  if (row === null) return null;
  const found = sha256(row.payload);
  if (found !== hash) {
    if (!refused.has(hash))
      log.error(`Snapshot ${hash} is refused: what is stored under it has the hash ${found}.`);
    refused.add(hash);
    return null;
  }
  payloads.set(hash, row.payload);
  return row.payload;
}

const views = new LRUCache<string, RoundView>({ maxSize: mostCharacters });

/** A frozen round, from its stored payload alone; null where there is none. */
export async function getSnapshotView(hash: string): Promise<RoundView | null> {
  const payload = await getSnapshotPayload(hash);
  if (payload === null) return null;
  const view = views.get(hash) ?? parseSnapshot(payload);
  views.set(hash, view, { size: payload.length });
  return view;
}

/** The snapshots of the import in force, by ordinal of their rounds; null where there is no negotiation. */
export const listSnapshots = oncePerImport(async (inForce, negotiation): Promise<SnapshotEntry[]> => {
  const [rows, rounds] = await Promise.all([
    db().importSnapshot.findMany({
      where: { import_id: inForce.importId },
      select: { snapshot: { select: entrySelect } },
    }),
    db().round.findMany({
      where: { negotiation_id: negotiation },
      select: { id: true },
      orderBy: { ordinal: "asc" },
    }),
  ]);
  const entries = rows.map((row) => toEntry(row.snapshot));
  return rounds.flatMap((round) => entries.filter((entry) => entry.round === round.id));
});

/** The snapshot of a round in the import in force, or null. */
export async function getSnapshotOf(negotiation: string, round: string): Promise<SnapshotEntry | null> {
  const entries = await listSnapshots(negotiation);
  return entries?.find((entry) => entry.round === round) ?? null;
}
