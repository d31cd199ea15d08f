import { isChosenIssue } from "@/lib/domain/filter";
import { countIssues, countValues } from "@/lib/domain/outcome-filter";
import type { Dispute } from "@/lib/schemas/entities";

/** Values of one name are "or", names are "and"; an empty list filters nothing. */
export type DisputeFilters = { issue: string[]; kind: string[] };
export type DisputeFacets = Record<keyof DisputeFilters, Record<string, number>>;
type Filterable = Pick<Dispute, "issue" | "kind">;

export const noDisputeFilters: DisputeFilters = { issue: [], kind: [] };

/** The disputes that pass every filter, in the order given. */
export function filterDisputes<Each extends Filterable>(
  disputes: readonly Each[],
  { issue, kind }: DisputeFilters,
): Each[] {
  return disputes.filter(
    (each) => isChosenIssue(each.issue, issue) && (kind.length === 0 || kind.includes(each.kind)),
  );
}

/** How many disputes each value of each facet would leave, the other filter on (design §3). */
export function countDisputeFacets(
  disputes: readonly Filterable[],
  { issue, kind }: DisputeFilters,
): DisputeFacets {
  return {
    issue: countIssues(filterDisputes(disputes, { issue: [], kind })),
    kind: countValues(filterDisputes(disputes, { issue, kind: [] }).map((each) => each.kind)),
  };
}
