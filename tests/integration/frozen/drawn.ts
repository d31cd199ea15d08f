import { wholeGrid } from "@/components/grid/grid-choice";
import { gridGroups } from "@/components/grid/grid-rows";
import { selectRound } from "@/components/rounds/round-selection";
import { comparisonOf } from "@/components/snapshot/comparison-of";
import { frozenColumns } from "@/components/snapshot/frozen-columns";
import { frozenRoundPlace } from "@/components/snapshot/frozen-place";
import { positionsToBeginWith } from "@/lib/domain/begin-with";
import { noFilters } from "@/lib/domain/filter";
import type { RoundView } from "@/lib/schemas/views";

/** All that a frozen page draws from a payload, as plain data. */
export function drawn(hash: string, view: RoundView) {
  const filters = [noFilters, { ...noFilters, stance: ["demands"], q: view.parties[0]?.short ?? "" }];
  const { links } = frozenRoundPlace(hash, view);
  return {
    rounds: filters.map((each) => selectRound(view, each)),
    grid: gridGroups(
      view,
      view.parties.map((party) => party.id),
      wholeGrid,
    ),
    comparisons: [[], positionsToBeginWith(view)].flatMap((columns) =>
      filters.map((each) => comparisonOf(view, frozenColumns(view, { docs: [], columns }), each)),
    ),
    hrefs: view.references.map((reference) => links.reference(reference)),
  };
}
