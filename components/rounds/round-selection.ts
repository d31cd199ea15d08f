import { liveStatements } from "@/components/rounds/live-statements";
import { type PositionGroup, positionRows } from "@/components/rounds/position-rows";
import {
  countFacets,
  createSearchIndex,
  type Facets,
  type Filters,
  filterStatements,
  hasFilters,
  isChosenIssue,
  noFilters,
} from "@/lib/domain/filter";
import { liveIssues } from "@/lib/domain/live-issues";
import type { Statement } from "@/lib/schemas/entities";
import type { RoundView } from "@/lib/schemas/views";

/** What the filters leave of a round. */
export type RoundSelection = {
  /** Live statements that pass, by id, in the record's order. */
  shown: ReadonlyMap<string, Statement>;
  live: number;
  facets: Facets;
  totals: Facets;
  groups: PositionGroup[];
  changes: RoundView["changes"];
  outcomes: RoundView["outcomes"];
  disputes: RoundView["disputes"];
};

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Applies the filters to a round: to its statements and to the changes that lead to them, and by issue to its
 * outcomes and disputes, which have neither stance nor speaker.
 */
export function selectRound(view: RoundView, filters: Filters): RoundSelection {
  const live = liveStatements(view);
  const counted = liveIssues(view.positions);
  // Folding a round's statements takes longer than all the rest, so it is left until words are looked for.
  const search = filters.q.trim() === "" ? () => "" : createSearchIndex(live, view.spellings);
  const shown = new Map(filterStatements(live, filters, search, counted).map((each) => [each.id, each]));
  const totals = once(() => countFacets(live, noFilters, search, counted));
  const isOnChosen = ({ issue }: { issue: string }) => isChosenIssue(issue, filters.issue);
  return {
    shown,
    live: live.length,
    // A page that shows the round as a grid asks for none of these.
    get facets() {
      return hasFilters(filters) ? countFacets(live, filters, search, counted) : totals();
    },
    get totals() {
      return totals();
    },
    get groups() {
      return positionRows(view, shown, filters.issue);
    },
    // At the first round everything is new, which is no change.
    changes: view.previous === null ? [] : view.changes.filter((change) => shown.has(change.to.statement)),
    outcomes: view.outcomes.filter(isOnChosen),
    disputes: view.disputes.filter(isOnChosen),
  };
}
