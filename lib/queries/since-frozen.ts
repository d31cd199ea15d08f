import "server-only";
import { LRUCache } from "lru-cache";
import { differencesOfRounds } from "@/lib/domain/round-entries";
import { getInForce } from "@/lib/queries/in-force";
import { getSnapshotOf, getSnapshotView } from "@/lib/queries/snapshots";
import type { EntryDifference, SinceFrozen } from "@/lib/schemas/revision-views";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";

/** Two snapshots never differ in another way than they once did. */
const known = new LRUCache<string, EntryDifference[]>({ max: 200 });

/** How a frozen round differs from the same round in the record in force. */
export async function getSinceFrozen(entry: SnapshotEntry, view: RoundView): Promise<SinceFrozen> {
  const inForce = await getInForce(entry.negotiation);
  if (inForce === null) return { state: "gone", what: "negotiation" };
  const live = await getSnapshotOf(entry.negotiation, entry.round);
  if (live === null) return { state: "gone", what: "round" };
  if (live.hash === entry.hash) return { state: "same" };
  const key = `${entry.hash} ${live.hash}`;
  const newest = await getSnapshotView(live.hash);
  if (newest === null) return { state: "unreadable" };
  const differences = known.get(key) ?? differencesOfRounds(view, newest);
  known.set(key, differences);
  return { state: "changed", newest: live, imported: inForce.imported, differences };
}
