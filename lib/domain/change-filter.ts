import {
  countFacets,
  type Facets,
  type Filters,
  filterStatements,
  hasFilters,
  type SearchIndex,
} from "@/lib/domain/filter";
import type { Statement } from "@/lib/schemas/entities";
import type { Change } from "@/lib/schemas/views";

/** The filters of statements, which look at what a change led to, and the type of the change. */
export type ChangeFilters = Filters & { type: string[] };
export type ChangeFacets = Facets & { type: Record<string, number> };

type StatementsById = ReadonlyMap<string, Statement>;

function isChosenType(change: Change, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.includes(change.type);
}

function statementsAfter(changes: readonly Change[], statements: StatementsById): Statement[] {
  return changes.flatMap((change) => statements.get(change.to.statement) ?? []);
}

/** The changes whose statement passes the filters of every name but `type`. */
function filterByStatement(
  changes: readonly Change[],
  statements: StatementsById,
  filters: Filters,
  search: SearchIndex,
): Change[] {
  if (!hasFilters(filters)) return [...changes];
  const passing = filterStatements(statementsAfter(changes, statements), filters, search);
  const ids = new Set(passing.map((statement) => statement.id));
  return changes.filter((change) => ids.has(change.to.statement));
}

/** The changes that pass every filter, in the order given; `statements` hold what each led to. */
export function filterChanges(
  changes: readonly Change[],
  statements: StatementsById,
  filters: ChangeFilters,
  search: SearchIndex,
): Change[] {
  const ofType = changes.filter((change) => isChosenType(change, filters.type));
  return filterByStatement(ofType, statements, filters, search);
}

/** How many changes of each type the filters of every other name would leave. */
export function countChangeTypes(
  changes: readonly Change[],
  statements: StatementsById,
  filters: Filters,
  search: SearchIndex,
): Record<string, number> {
  const types: Record<string, number> = {};
  for (const { type } of filterByStatement(changes, statements, filters, search))
    types[type] = (types[type] ?? 0) + 1;
  return types;
}

/** How many changes each value of each facet would leave, all the other filters on (design §3). */
export function countChangeFacets(
  changes: readonly Change[],
  statements: StatementsById,
  filters: ChangeFilters,
  search: SearchIndex,
): ChangeFacets {
  const ofType = changes.filter((change) => isChosenType(change, filters.type));
  const type = countChangeTypes(changes, statements, filters, search);
  return { ...countFacets(statementsAfter(ofType, statements), filters, search), type };
}
