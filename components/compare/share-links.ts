import type { DocumentEntry, PositionEntry } from "@/components/compare/columns";
import { type SnapshotState, snapshotHref } from "@/lib/address/parameters";
import type { Filters } from "@/lib/domain/filter";
import type { Outline } from "@/lib/schemas/views";

/** The frozen view of a comparison: its documents in the snapshot of the latest round they belong to. */
export function frozenComparison(
  chosen: readonly DocumentEntry[],
  rounds: Outline["rounds"],
  snapshots: Readonly<Record<string, string>>,
  state: SnapshotState,
): { href: string; round: string } | null {
  const latest = rounds.findLast((round) => chosen.some((entry) => entry.round === round.id));
  const hash = latest && snapshots[latest.id];
  if (latest === undefined || hash === undefined) return null;
  return { href: snapshotHref(hash, { view: "compare", ...state }), round: latest.title };
}

/**
 * The frozen view of positions: their parties in the snapshot of their round, on the same issues. A snapshot
 * holds one round, so columns of several have none.
 */
export function frozenPositions(
  chosen: readonly Pick<PositionEntry, "party" | "round">[],
  snapshots: Readonly<Record<string, string>>,
  filters: Filters,
): { href: string; round: string } | null {
  const [first, ...others] = chosen;
  if (first === undefined || others.some((entry) => entry.round.id !== first.round.id)) return null;
  const hash = snapshots[first.round.id];
  if (hash === undefined) return null;
  const parties = chosen.map((entry) => entry.party.id);
  const party = filters.party.length > 0 ? filters.party : parties;
  return { href: snapshotHref(hash, { ...filters, party }), round: first.round.title };
}
