import {
  type Facets,
  type Filterable,
  type Filters,
  filterStatements,
  isChosenIssue,
  noFilters,
  type SearchIndex,
} from "@/lib/domain/filter";
import { countIssues, countValues } from "@/lib/domain/outcome-filter";

/** A party's live statements on an issue, as far as filters look at them. */
type FilterablePosition<Each extends Filterable> = { party: string; issue: string; statements: Each[] };

function asksForStatements({ stance, evidence, q }: Filters): boolean {
  return stance.length > 0 || evidence.length > 0 || q.trim() !== "";
}

/** The statements that pass what looks at statements; which issue they stand under is the position's to say. */
function passing<Each extends Filterable>(
  statements: readonly Each[],
  { stance, evidence, q }: Filters,
  search: SearchIndex,
): Each[] {
  return filterStatements(statements, { ...noFilters, stance, evidence, q }, search);
}

/**
 * The positions that pass every filter, each with the statements that do. Where nothing is asked of statements,
 * a party that has not spoken keeps its empty position.
 */
export function filterPositions<Position extends FilterablePosition<Filterable>>(
  positions: readonly Position[],
  filters: Filters,
  search: SearchIndex,
): Position[] {
  const { issue, party } = filters;
  const chosen = positions.filter(
    (each) => isChosenIssue(each.issue, issue) && (party.length === 0 || party.includes(each.party)),
  );
  if (!asksForStatements(filters)) return chosen;
  return chosen
    .map((each) => ({ ...each, statements: passing(each.statements, filters, search) }))
    .filter((each) => each.statements.length > 0);
}

/** How many positions each value of each facet would leave, all the other filters on (design §3). */
export function countPositionFacets(
  positions: readonly FilterablePosition<Filterable>[],
  filters: Filters,
  search: SearchIndex,
): Facets {
  const without = (name: keyof Facets) => filterPositions(positions, { ...filters, [name]: [] }, search);
  const said = (name: "stance" | "evidence") =>
    without(name).flatMap((position) => [...new Set(position.statements.map((each) => each[name]))]);
  return {
    issue: countIssues(without("issue")),
    party: countValues(without("party").map(({ party }) => party)),
    stance: countValues(said("stance")),
    evidence: countValues(said("evidence")),
  };
}
