import type { SaidItem } from "@/components/grid/said";
import { isChosenIssue } from "@/lib/domain/filter";
import { indexStatements } from "@/lib/domain/statement-index";
import type { Statement } from "@/lib/schemas/entities";
import type { IssueLabel, IssueStatus, Position, RoundView } from "@/lib/schemas/views";

/** What a party holds on an issue: the statement to show first, and how many there are. */
export type GridCell = { party: string; first: SaidItem | undefined; count: number };
export type GridRow = { issue: IssueLabel; status: IssueStatus | undefined; cells: GridCell[] };
export type GridGroup = { id: string; label: string; rows: GridRow[] };

/** The parties that have not spoken on any issue of a group, of which paper holds no columns. */
export function silentIn({ rows }: GridGroup): ReadonlySet<string> {
  const spoken = new Set(
    rows.flatMap(({ cells }) => cells.filter(({ first }) => first).map(({ party }) => party)),
  );
  return new Set(
    rows.flatMap(({ cells }) => cells.map(({ party }) => party)).filter((party) => !spoken.has(party)),
  );
}

/** Which rows the reader has chosen; empty lists choose all. */
export type GridFilters = { issue: readonly string[]; status: readonly string[] };

function cellOf(position: Position, statements: ReadonlyMap<string, Statement>): GridCell {
  const [each] = position.statements;
  const statement = each && statements.get(each.id);
  const first = each && statement && { ...each, statement };
  return { party: position.party, first, count: position.statements.length };
}

/** Issues against parties at a round: a row for each chosen issue, a cell for each party of `columns`. */
export function gridGroups(
  view: RoundView,
  columns: readonly string[],
  { issue: chosen, status: states }: GridFilters,
): GridGroup[] {
  const { byId: statements } = indexStatements(view.statements);
  const cells = new Map(
    view.positions.map((position) => [`${position.issue} ${position.party}`, cellOf(position, statements)]),
  );
  const statuses = new Map(view.statuses.map((status) => [status.issue, status]));
  const groups = view.issue_groups.map((group) => ({
    id: group.id,
    label: group.label,
    rows: group.issues
      .map((issue) => ({ issue, status: statuses.get(issue.id) }))
      .filter(({ issue }) => isChosenIssue(issue.id, chosen))
      .filter(({ status }) => states.length === 0 || (status && states.includes(status.status)))
      .map((row) => ({
        ...row,
        cells: columns.map(
          (party) => cells.get(`${row.issue.id} ${party}`) ?? { party, first: undefined, count: 0 },
        ),
      })),
  }));
  return groups.filter((group) => group.rows.length > 0);
}
