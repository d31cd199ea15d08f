import { groupOf, isChosenIssue } from "@/lib/domain/filter";
import type { Outcome } from "@/lib/schemas/entities";

/** Values of one name are "or", names are "and"; an empty list filters nothing. */
export type OutcomeFilters = { issue: string[]; status: string[] };
export type OutcomeFacets = Record<keyof OutcomeFilters, Record<string, number>>;
type Filterable = Pick<Outcome, "issue" | "status">;

export const noOutcomeFilters: OutcomeFilters = { issue: [], status: [] };

function isChosenStatus({ status }: Filterable, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.includes(status);
}

/** The outcomes that pass every filter, in the order given. */
export function filterOutcomes<Each extends Filterable>(
  outcomes: readonly Each[],
  { issue, status }: OutcomeFilters,
): Each[] {
  return outcomes.filter((each) => isChosenIssue(each.issue, issue) && isChosenStatus(each, status));
}

/** How many of the values there are; a group of issues counts all of its issues. */
export function countValues(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** How many entries each issue and each group has. */
export function countIssues(entries: readonly { issue: string }[]): Record<string, number> {
  return countValues(entries.flatMap(({ issue }) => [issue, groupOf(issue)]));
}

/** How many outcomes each value of each facet would leave, the other filter on (design §3). */
export function countOutcomeFacets(
  outcomes: readonly Filterable[],
  { issue, status }: OutcomeFilters,
): OutcomeFacets {
  return {
    issue: countIssues(filterOutcomes(outcomes, { issue: [], status })),
    status: countValues(filterOutcomes(outcomes, { issue, status: [] }).map((each) => each.status)),
  };
}
