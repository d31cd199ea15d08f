import type { FrozenState } from "@/components/snapshot/frozen-state";
import { compareHref, overviewHref, roundHref, snapshotHref } from "@/lib/address/parameters";
import { positionsToBeginWith } from "@/lib/domain/begin-with";
import { hasFilters } from "@/lib/domain/filter";
import { comparedDocuments } from "@/lib/domain/frozen-rows";
import { say } from "@/lib/language/say";
import type { RoundView } from "@/lib/schemas/views";

/** A way to look at a snapshot. */
export type SnapshotWay = { label: string; href: string; current: boolean };

/**
 * The ways to look at a snapshot, each with the chosen issues, which all of them take; one with documents
 * offers those before the positions.
 */
export function viewsOf(hash: string, view: RoundView, state: FrozenState): SnapshotWay[] {
  const { issue } = state;
  const positions = state.columns.length > 0 || view.documents.length === 0;
  const compared = state.view === "compare";
  const compare = (columns: string[]) => snapshotHref(hash, { view: "compare", columns, issue });
  return [
    {
      label: say("snapshot.way_round"),
      href: snapshotHref(hash, { issue }),
      current: state.view === "round",
    },
    {
      label: say("snapshot.way_grid"),
      href: snapshotHref(hash, { view: "grid", issue }),
      current: state.view === "grid",
    },
    ...(view.documents.length === 0
      ? []
      : [
          {
            label: say("snapshot.way_documents", { count: view.documents.length }),
            href: compare([]),
            current: compared && !positions,
          },
        ]),
    {
      label: say("snapshot.way_positions"),
      href: compare(positionsToBeginWith(view)),
      current: compared && positions,
    },
  ];
}

/** The live page that shows the same as a view of a snapshot; null where none does. */
export function liveHref(view: RoundView, state: FrozenState): string | null {
  const { id } = view.negotiation;
  const { issue, party, stance, evidence, q, status, order, columns, by, diff } = state;
  const filters = { issue, party, stance, evidence, q };
  if (state.view === "grid") return overviewHref(id, { round: view.round.id, issue, status, order });
  if (state.view === "round") {
    return hasFilters({ ...filters, issue: [] }) ? null : roundHref(id, view.round.id, { issue });
  }
  if (columns.length > 0) return compareHref(id, { columns, diff, ...filters });
  const compared = comparedDocuments(view, state);
  return compared.length === 0 ? null : compareHref(id, { docs: compared, by, diff, ...filters });
}
