import { createFold, queryTerms, searchText } from "@/lib/domain/fold";
import type { Statement } from "@/lib/schemas/entities";

/** Values of one name are "or", names are "and"; an empty list or text filters nothing. */
export type Filters = {
  /** Issues (`group.issue`) or whole groups (`group`). */
  issue: string[];
  party: string[];
  stance: string[];
  evidence: string[];
  q: string;
};

export type FacetName = "issue" | "party" | "stance" | "evidence";
export type Facets = Record<FacetName, Record<string, number>>;
/** What the filters look at: a statement, or the few columns of one. */
export type Filterable = Pick<Statement, "id" | "issue" | "also" | "party"> & {
  stance: string;
  evidence: string;
};
/** The issues that a statement counts on in what is filtered: `issuesOf`, or for positions `liveIssues`. */
export type CountedIssues = (statement: Pick<Statement, "id" | "issue" | "also">) => readonly string[];
/** Gives the folded text of a statement (`createFold` over `searchText`). */
export type SearchIndex = (statement: Pick<Statement, "id">) => string;

export const facetNames = ["issue", "party", "stance", "evidence"] as const satisfies readonly FacetName[];
export const noFilters: Filters = { issue: [], party: [], stance: [], evidence: [], q: "" };

/** The group of an issue id (`group.issue` → `group`). */
export function groupOf(issueId: string): string {
  return issueId.split(".", 1)[0] ?? issueId;
}

/** The issues a statement counts on: its main one first, then those it touches. */
export function issuesOf(statement: Pick<Statement, "issue" | "also">): string[] {
  return [statement.issue, ...statement.also];
}

/** Whether an issue is among the chosen issues and groups; all are where none is chosen. */
export function isChosenIssue(issueId: string, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.includes(issueId) || chosen.includes(groupOf(issueId));
}

/** Whether any filter is set. */
export function hasFilters(filters: Filters): boolean {
  return filters.q.trim() !== "" || facetNames.some((name) => filters[name].length > 0);
}

function facetValues(statement: Filterable, name: FacetName, counted: CountedIssues): string[] {
  if (name !== "issue") return [statement[name]];
  const issues = counted(statement);
  return [...new Set([...issues, ...issues.map(groupOf)])];
}

function passes(statement: Filterable, filters: Filters, name: FacetName, counted: CountedIssues): boolean {
  const chosen = filters[name];
  return chosen.length === 0 || facetValues(statement, name, counted).some((value) => chosen.includes(value));
}

function wordMatcher(query: string, search: SearchIndex): (statement: Filterable) => boolean {
  const terms = queryTerms(query);
  return (statement) => terms.length === 0 || terms.every((term) => search(statement).includes(term));
}

/** The statements that pass every filter, in the order given. */
export function filterStatements<Each extends Filterable>(
  statements: readonly Each[],
  filters: Filters,
  search: SearchIndex,
  counted: CountedIssues = issuesOf,
): Each[] {
  if (!hasFilters(filters)) return [...statements];
  const matchesWords = wordMatcher(filters.q, search);
  return statements.filter(
    (statement) =>
      matchesWords(statement) && facetNames.every((name) => passes(statement, filters, name, counted)),
  );
}

/**
 * How many statements each value of each facet would leave, all the other filters on (design §3).
 * An issue counts those that have it as main issue or touch it, among positions those live on it; a group
 * counts each statement once.
 */
export function countFacets(
  statements: readonly Filterable[],
  filters: Filters,
  search: SearchIndex,
  counted: CountedIssues = issuesOf,
): Facets {
  const facets: Facets = { issue: {}, party: {}, stance: {}, evidence: {} };
  const matchesWords = wordMatcher(filters.q, search);
  const chosen = facetNames.filter((name) => filters[name].length > 0);
  for (const statement of statements.filter(matchesWords)) {
    const failed = chosen.filter((name) => !passes(statement, filters, name, counted));
    for (const name of facetNames) {
      if (failed.some((other) => other !== name)) continue;
      const counts = facets[name];
      for (const value of facetValues(statement, name, counted)) {
        counts[value] = (Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0) + 1;
      }
    }
  }
  return facets;
}

/** A search index that folds each statement once; a statement it was not given matches nothing. */
export function createSearchIndex(
  statements: readonly Statement[],
  spellings: readonly (readonly string[])[],
): SearchIndex {
  const foldWithSpellings = createFold(spellings);
  const folded = new Map(
    statements.map((statement) => [statement.id, foldWithSpellings(searchText(statement))]),
  );
  return (statement) => folded.get(statement.id) ?? "";
}
