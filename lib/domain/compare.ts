import { type Filters, isChosenIssue } from "@/lib/domain/filter";
import { groupBy } from "@/lib/domain/group-by";
import type { Document, Statement } from "@/lib/schemas/entities";
import type { Ancestry, IssueGroupLabel, IssueLabel, Position } from "@/lib/schemas/views";

/** One side of a comparison: a document, or a party's positions at a round, with all its statements. */
export type CompareColumn = {
  id: string;
  statements: readonly Statement[];
  /** What counts on each issue, in its order, where that is not every statement on it in the order given. */
  positions?: readonly Pick<Position, "issue" | "statements">[];
  /** What the statements continue, at any remove. */
  ancestry?: readonly Ancestry[];
};
export type CompareItem = { statement: Statement; touches: boolean };
/** What a column says on an issue; `hidden` counts what the filters leave out. */
export type CompareCell = { column: string; items: CompareItem[]; hidden: number };
export type CompareRow = { issue: IssueLabel; cells: CompareCell[] };
export type CompareGroup = { id: string; label: string; rows: CompareRow[] };
export type CompareByIssue = {
  groups: CompareGroup[];
  /** Issues among the chosen ones that no column addresses at all. */
  unaddressed: IssueLabel[];
};

export type OrderedSection = {
  number?: string | undefined;
  title?: string | undefined;
  statements: Statement[];
  hidden: number;
};

/** What a column says, by issue: main statements first, then those that only touch it. */
function itemsByIssue({ statements, positions = [] }: CompareColumn): Map<string, CompareItem[]> {
  const main = statements.map((statement) => ({ issue: statement.issue, statement, touches: false }));
  const touching = statements.flatMap((statement) =>
    statement.also.map((issue) => ({ issue, statement, touches: true })),
  );
  const items = new Map<string, CompareItem[]>(groupBy([...main, ...touching], ({ issue }) => issue));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  for (const position of positions) {
    const counting = position.statements.flatMap(({ id, touches }) => {
      const statement = byId.get(id);
      return statement === undefined ? [] : [{ statement, touches }];
    });
    items.set(position.issue, counting);
  }
  return items;
}

/** Of each column once: a comparison asks for every issue. */
const indexed = new WeakMap<CompareColumn, Map<string, CompareItem[]>>();

/** What a column says on an issue: main statements first, then those that only touch it. */
export function itemsOn(column: CompareColumn, issueId: string): readonly CompareItem[] {
  const items = indexed.get(column) ?? itemsByIssue(column);
  indexed.set(column, items);
  return items.get(issueId) ?? [];
}

function cellOf(column: CompareColumn, issueId: string, shown: ReadonlySet<string>): CompareCell {
  const counting = itemsOn(column, issueId);
  const items = counting.filter((item) => shown.has(item.statement.id));
  return { column: column.id, items, hidden: counting.length - items.length };
}

/**
 * Columns aligned by issue: a row for each chosen issue on which something is shown, under its group.
 * `shown` are the ids that pass the filters; `filters.issue` also chooses the rows.
 */
export function compareByIssue(
  columns: readonly CompareColumn[],
  groups: readonly IssueGroupLabel[],
  shown: ReadonlySet<string>,
  filters: Pick<Filters, "issue">,
): CompareByIssue {
  const unaddressed: IssueLabel[] = [];
  const compared = groups.map((group) => {
    const rows = group.issues
      .filter((issue) => isChosenIssue(issue.id, filters.issue))
      .map((issue) => ({ issue, cells: columns.map((column) => cellOf(column, issue.id, shown)) }));
    for (const row of rows) {
      if (row.cells.every((cell) => cell.items.length + cell.hidden === 0)) unaddressed.push(row.issue);
    }
    return {
      id: group.id,
      label: group.label,
      rows: rows.filter((row) => row.cells.some((cell) => cell.items.length > 0)),
    };
  });
  return { groups: compared.filter((group) => group.rows.length > 0), unaddressed };
}

/** A document in its own order: its sections with the clauses that pass the filters. */
export function documentInOrder(
  document: Document,
  statements: readonly Statement[],
  shown: ReadonlySet<string>,
): OrderedSection[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return document.sections.map((section) => {
    const clauses = section.clauses.flatMap((id) => byId.get(id) ?? []);
    const kept = clauses.filter((clause) => shown.has(clause.id));
    return {
      number: section.number,
      title: section.title,
      statements: kept,
      hidden: clauses.length - kept.length,
    };
  });
}
