import { isShownRow } from "@/components/compare/by-issue";
import { columnsOf } from "@/components/compare/columns";
import { ancestryOf } from "@/lib/domain/ancestry";
import { type CompareByIssue, compareByIssue } from "@/lib/domain/compare";
import {
  countFacets,
  createSearchIndex,
  type Facets,
  type Filters,
  filterStatements,
  noFilters,
} from "@/lib/domain/filter";
import type { Document, Statement } from "@/lib/schemas/entities";
import type { RoundLabel, RoundView } from "@/lib/schemas/views";

/** Documents of a frozen round side by side, with what the filters leave of them. */
export type FrozenComparison = {
  columns: ReturnType<typeof columnsOf>;
  statements: Statement[];
  shown: ReadonlySet<string>;
  facets: Facets;
  totals: Facets;
  rows: CompareByIssue;
  /** Issues with something to show. */
  issues: number;
};

/** The documents that a comparison of a frozen round begins with: those tabled in it, else the newest one. */
export function documentsToBeginWith(view: RoundView): string[] {
  const tabled = view.documents.filter((document) => document.round === view.round.id);
  const chosen = tabled.length > 0 ? tabled : view.documents.slice(-1);
  return chosen.map((document) => document.id);
}

function entryOf(document: Document) {
  const { id, title, parties, round, standing, completeness, languages, dates } = document;
  const date = dates.handed_over ?? dates.published ?? dates.drafted;
  const clauses = document.sections.reduce((sum, section) => sum + section.clauses.length, 0);
  return { id, title, parties, round, standing, completeness, languages, clauses, ...(date && { date }) };
}

function labelOf(view: RoundView, id: string): RoundLabel {
  const { ordinal, kind, title, date } = view.round;
  return view.rounds.find((round) => round.id === id) ?? { id, ordinal, kind, title, date };
}

/** Puts documents of a frozen round side by side, from its payload alone. */
export function comparisonOf(view: RoundView, docs: readonly string[], filters: Filters): FrozenComparison {
  const documents = docs.flatMap((id) => view.documents.find((document) => document.id === id) ?? []);
  const views = documents.map((document) => {
    const clauses = view.statements.filter((statement) => statement.document === document.id);
    return {
      document,
      round: labelOf(view, document.round),
      statements: clauses,
      ancestry: ancestryOf(clauses, view.statements),
      references: view.references,
      sources: view.sources,
    };
  });
  const columns = columnsOf(documents.map(entryOf), views);
  const statements = views.flatMap((each) => each.statements);
  const search = filters.q.trim() === "" ? () => "" : createSearchIndex(statements, view.spellings);
  const shown = new Set(filterStatements(statements, filters, search).map((statement) => statement.id));
  const rows = compareByIssue(
    views.map((each) => ({ id: each.document.id, statements: each.statements })),
    view.issue_groups,
    shown,
    filters,
  );
  return {
    columns,
    statements,
    shown,
    facets: countFacets(statements, filters, search),
    totals: countFacets(statements, noFilters, search),
    rows,
    issues: rows.groups.flatMap((group) => group.rows).filter((row) => isShownRow(row, shown, filters.issue))
      .length,
  };
}
