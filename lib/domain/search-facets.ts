import { groupOf, isChosenIssue } from "@/lib/domain/filter";
import type { SearchEntry } from "@/lib/schemas/search-views";
import type { IssueGroupLabel } from "@/lib/schemas/views";

/** What narrows a search; several values of one name are "or", names are "and". */
export type SearchFilters = {
  kind: readonly string[];
  /** Issues (`group.issue`) or whole groups (`group`). */
  issue: readonly string[];
  party: readonly string[];
};

export type SearchFacetName = keyof SearchFilters;
export type SearchFacets = Record<SearchFacetName, Record<string, number>>;

type Filterable = Pick<SearchEntry, "kind" | "issues" | "parties">;

export const searchFacetNames = ["kind", "issue", "party"] as const satisfies readonly SearchFacetName[];

function valuesOf({ kind, issues, parties }: Filterable, name: SearchFacetName): string[] {
  if (name === "kind") return [kind];
  return name === "party" ? parties : [...new Set([...issues, ...issues.map(groupOf)])];
}

function passes(entry: Filterable, filters: SearchFilters, name: SearchFacetName): boolean {
  const chosen = filters[name];
  if (chosen.length === 0) return true;
  if (name === "issue") return entry.issues.some((issue) => isChosenIssue(issue, chosen));
  return valuesOf(entry, name).some((value) => chosen.includes(value));
}

export const noSearchFilters: SearchFilters = { kind: [], issue: [], party: [] };

/** Whether anything narrows a search. */
export function isNarrowed(filters: SearchFilters): boolean {
  return searchFacetNames.some((name) => filters[name].length > 0);
}

/** The entries that pass every filter, in the order given. */
export function filterEntries<Entry extends Filterable>(
  entries: readonly Entry[],
  filters: SearchFilters,
): Entry[] {
  return entries.filter((entry) => searchFacetNames.every((name) => passes(entry, filters, name)));
}

/** How many entries each value of each filter would leave, all the other filters on. */
export function countSearchFacets(entries: readonly Filterable[], filters: SearchFilters): SearchFacets {
  const counts = { kind: new Map(), issue: new Map(), party: new Map() } as const satisfies Record<
    SearchFacetName,
    Map<string, number>
  >;
  for (const entry of entries) {
    const failed = searchFacetNames.filter((name) => !passes(entry, filters, name));
    for (const name of searchFacetNames) {
      if (failed.some((other) => other !== name)) continue;
      for (const value of valuesOf(entry, name)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return {
    kind: Object.fromEntries(counts.kind),
    issue: Object.fromEntries(counts.issue),
    party: Object.fromEntries(counts.party),
  };
}

/** Names of issues to search for, of those with most entries, from so many groups at most. */
export function exampleSearches(
  groups: readonly IssueGroupLabel[],
  counts: Readonly<Record<string, number>>,
  most: number,
): string[] {
  const byCount = (one: { id: string }, other: { id: string }) =>
    (counts[other.id] ?? 0) - (counts[one.id] ?? 0);
  return groups
    .toSorted(byCount)
    .slice(0, most)
    .flatMap(({ issues }) => issues.toSorted(byCount).slice(0, 1))
    .map(({ label }) => label);
}
