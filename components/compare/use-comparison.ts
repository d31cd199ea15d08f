import { useMemo } from "react";
import { isShownRow } from "@/components/compare/by-issue";
import { type Column, sideOfColumn } from "@/components/compare/columns";
import type { CompareState } from "@/components/compare/use-compare-state";
import { createLookups } from "@/components/statement/lookups";
import { compareByIssue } from "@/lib/domain/compare";
import {
  countFacets,
  createSearchIndex,
  filterStatements,
  noFilters,
  type SearchIndex,
} from "@/lib/domain/filter";
import { issuesAcross } from "@/lib/domain/live-issues";
import type { Statement } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";

/** Folds the statements when words are first looked for, and not before. */
function searchOnDemand(statements: readonly Statement[], spellings: Outline["spellings"]): SearchIndex {
  let index: SearchIndex | undefined;
  return (statement) => {
    index ??= createSearchIndex(statements, spellings);
    return index(statement);
  };
}

/** Each statement once, though several columns may hold it. */
function distinct<Each extends { id: string }>(entries: readonly Each[]): Each[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

/** The round of all the columns where they are positions at one. */
function sharedRound(columns: readonly Column[]): string | undefined {
  const [first, ...others] = columns.map((each) =>
    each.kind === "position" ? each.entry.round.id : undefined,
  );
  return others.every((round) => round === first) ? first : undefined;
}

/** What the chosen columns hold together; worked out again only when a column comes or goes. */
function gather(columns: readonly Column[], outline: Outline) {
  const views = columns.flatMap((column) => column.view ?? []);
  const round = sharedRound(columns);
  const sides = columns.map(sideOfColumn);
  const counted = issuesAcross(sides);
  const statements = distinct(views.flatMap((view) => view.statements));
  const search = searchOnDemand(statements, outline.spellings);
  return {
    statements,
    search,
    counted,
    totals: countFacets(statements, noFilters, search, counted),
    rows: compareByIssue(
      sides,
      outline.issue_groups,
      new Set(statements.map((statement) => statement.id)),
      noFilters,
    ),
    lookups: createLookups({
      ...outline,
      negotiation: outline.negotiation.id,
      references: views.flatMap((view) => view.references),
      sources: views.flatMap((view) => view.sources),
      documents: views.flatMap((view) => ("document" in view ? [view.document] : view.documents)),
      disputes: distinct(views.flatMap((view) => view.disputes)),
      ...(round !== undefined && { here: round }),
    }),
  };
}

/** Everything that the screen draws, from the documents and the filters in force. */
export function useComparison(columns: readonly Column[], outline: Outline, state: CompareState) {
  const held = useMemo(() => gather(columns, outline), [columns, outline]);
  return useMemo(() => {
    const kept = filterStatements(held.statements, state, held.search, held.counted);
    const shown: ReadonlySet<string> = new Set(kept.map((statement) => statement.id));
    const rows = held.rows.groups.flatMap((group) => group.rows);
    return {
      ...held,
      shown,
      issues: rows.filter((row) => isShownRow(row, shown, state.issue)).length,
      facets: countFacets(held.statements, state, held.search, held.counted),
    };
  }, [held, state]);
}

export type Comparison = ReturnType<typeof useComparison>;
