import type { DocumentEntry, PositionEntry } from "@/components/compare/columns";
import { type SnapshotState, snapshotHref } from "@/lib/address/parameters";
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

/** The frozen view of positions, in the snapshot of their round; columns of several rounds have none. */
export function frozenPositions(
  chosen: readonly Pick<PositionEntry, "party" | "round">[],
  snapshots: Readonly<Record<string, string>>,
  state: SnapshotState,
): { href: string; round: string } | null {
  const [first, ...others] = chosen;
  if (first === undefined || others.some((entry) => entry.round.id !== first.round.id)) return null;
  const hash = snapshots[first.round.id];
  if (hash === undefined) return null;
  return { href: snapshotHref(hash, { view: "compare", ...state }), round: first.round.title };
}
