import { type ChangeSections, changeSections } from "@/components/changes/change-sections";
import type { RoundChanges } from "@/lib/domain/change-counts";
import {
  type ChangeFacets,
  type ChangeFilters,
  countChangeFacets,
  countChangeTypes,
  filterChanges,
} from "@/lib/domain/change-filter";
import type { ChangesView } from "@/lib/domain/changes-view";
import { noFilters } from "@/lib/domain/filter";
import type { Change, Outline } from "@/lib/schemas/views";

/** What the filters leave of the changes between two rounds. */
export type SelectedChanges = {
  sections: ChangeSections;
  /** How many changed, and how many stand as they were. */
  changed: number;
  silent: number;
  /** How many there are without filters. */
  all: number;
  facets: ChangeFacets;
  totals: ChangeFacets;
  byRound: RoundChanges[];
};

export const noChangeFilters: ChangeFilters = { ...noFilters, type: [] };

/** Applies the filters to what changed between two rounds, and to what changed in each round on the way. */
export function selectChanges(
  { changes, byRound, statements, search }: ChangesView,
  filters: ChangeFilters,
  { parties, issue_groups }: Pick<Outline, "parties" | "issue_groups">,
): SelectedChanges {
  const shown = filterChanges(changes, statements, filters, search);
  const silent = shown.filter((change) => change.type === "silent").length;
  const count = (counted: readonly Change[], chosen: ChangeFilters) =>
    countChangeFacets(counted, statements, chosen, search);
  // Counted is what is shown as a change: silent statements only where the reader asks for them.
  const counted = filters.type.includes("silent") ? changes : changes.filter(({ type }) => type !== "silent");
  return {
    sections: changeSections(shown, issue_groups, parties),
    changed: shown.length - silent,
    silent,
    all: changes.length,
    facets: { ...count(counted, filters), type: countChangeTypes(changes, statements, filters, search) },
    totals: count(changes, noChangeFilters),
    byRound: byRound.map(({ round, changes: here }) => ({
      round,
      changes: filterChanges(here, statements, filters, search),
    })),
  };
}
