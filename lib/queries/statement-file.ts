import "server-only";
import { createSearchIndex, type Filters, filterStatements } from "@/lib/domain/filter";
import { liveIssues } from "@/lib/domain/live-issues";
import { partsOfPosition } from "@/lib/domain/position-id";
import { getOutline } from "@/lib/queries/outline";
import { getPositionsView } from "@/lib/queries/positions-view";
import { listStatements } from "@/lib/queries/statement-list";
import type { Statement } from "@/lib/schemas/entities";
import type { PositionsView } from "@/lib/schemas/views";

export type StatementFileQuery = {
  filters: Filters;
  /** Rounds the statement was said in, and documents it is a clause of; none means any. */
  round: string[];
  document: string[];
  /** Positions (`party@round`) it is live in; none means any statement, live or not. */
  columns: string[];
};

async function readPositions(negotiation: string, columns: readonly string[]): Promise<PositionsView[]> {
  const views = await Promise.all(
    columns.map((id) => {
      const parts = partsOfPosition(id);
      return parts && getPositionsView(negotiation, parts.party, parts.round);
    }),
  );
  return views.flatMap((view) => view ?? []);
}

function distinctInOrder(views: readonly PositionsView[]): Statement[] {
  const byId = new Map(views.flatMap((view) => view.statements).map((each) => [each.id, each]));
  return [...byId.values()].toSorted((a, b) => a.order - b.order);
}

/** All statements that a file of the live record holds, in the record's order; none without a negotiation. */
export async function readStatementFile(
  negotiation: string,
  { filters, round, document, columns }: StatementFileQuery,
): Promise<Statement[]> {
  if (columns.length === 0) {
    const everything = { limit: Number.POSITIVE_INFINITY, from: 0 };
    return (await listStatements(negotiation, { filters, round, document, ...everything }))?.items ?? [];
  }
  const [outline, views] = await Promise.all([getOutline(negotiation), readPositions(negotiation, columns)]);
  const held = distinctInOrder(views).filter(
    (each) =>
      (round.length === 0 || round.includes(each.round)) &&
      (document.length === 0 || (each.document !== undefined && document.includes(each.document))),
  );
  const search = filters.q.trim() === "" ? () => "" : createSearchIndex(held, outline?.spellings ?? []);
  return filterStatements(held, filters, search, liveIssues(views.flatMap((view) => view.positions)));
}
