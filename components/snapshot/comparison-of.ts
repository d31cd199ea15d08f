import { isShownRow } from "@/components/compare/by-issue";
import { type Column, sideOfColumn } from "@/components/compare/columns";
import { type Marks, marksByColumn } from "@/components/compare/marks";
import { type CompareByIssue, compareByIssue } from "@/lib/domain/compare";
import {
  countFacets,
  createSearchIndex,
  type Facets,
  type Filters,
  filterStatements,
  noFilters,
} from "@/lib/domain/filter";
import { issuesAcross } from "@/lib/domain/live-issues";
import { pairStatements } from "@/lib/domain/pairing";
import { markWords } from "@/lib/domain/word-difference";
import type { Statement } from "@/lib/schemas/entities";
import type { RoundView } from "@/lib/schemas/views";

/** Columns of a frozen round side by side, with what the filters leave of them. */
export type FrozenComparison = {
  statements: Statement[];
  shown: ReadonlySet<string>;
  facets: Facets;
  totals: Facets;
  rows: CompareByIssue;
  /** Issues with something to show. */
  issues: number;
};

/** Puts columns of a frozen round side by side. */
export function comparisonOf(
  view: RoundView,
  columns: readonly Column[],
  filters: Filters,
): FrozenComparison {
  const sides = columns.map(sideOfColumn);
  const counted = issuesAcross(sides);
  const statements = columns.flatMap((column) => column.view?.statements ?? []);
  const search = filters.q.trim() === "" ? () => "" : createSearchIndex(statements, view.spellings);
  const kept = filterStatements(statements, filters, search, counted);
  const shown = new Set(kept.map((statement) => statement.id));
  const rows = compareByIssue(sides, view.issue_groups, shown, filters);
  return {
    statements,
    shown,
    facets: countFacets(statements, filters, search, counted),
    totals: countFacets(statements, noFilters, search, counted),
    rows,
    issues: rows.groups.flatMap((group) => group.rows).filter((row) => isShownRow(row, shown, filters.issue))
      .length,
  };
}

/** The words that differ between columns of a frozen round. */
export function frozenMarks(view: RoundView, columns: readonly Column[]): Marks {
  const ids = columns.map((column) => column.entry.id);
  const pairs = pairStatements(columns.map(sideOfColumn), view.issue_groups);
  return marksByColumn(ids, pairs, markWords(ids[0] ?? "", pairs));
}
