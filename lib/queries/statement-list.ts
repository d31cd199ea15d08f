import "server-only";
import { db } from "@/lib/db";
import {
  countFacets,
  type Facets,
  type Filters,
  filterStatements,
  type SearchIndex,
} from "@/lib/domain/filter";
import { type Page, type PageRequest, pageOf } from "@/lib/domain/page";
import { oncePerImport } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";
import type { Statement } from "@/lib/schemas/entities";

/** Every statement of a negotiation, and the text that was folded for searching when it was imported. */
const getStatementIndex = oncePerImport(async (_inForce, negotiation) => {
  const [data, rows] = await Promise.all([
    getRecordData(negotiation),
    db().statement.findMany({ where: { negotiation_id: negotiation }, select: { id: true, folded: true } }),
  ]);
  const folded = new Map(rows.map((row) => [row.id, row.folded]));
  const search: SearchIndex = (statement) => folded.get(statement.id) ?? "";
  return data && { statements: data.statements, search };
});

export type StatementQuery = {
  filters: Filters;
  /** Rounds the statement was said in; none means any. */
  round: string[];
  /** Documents it is a clause of; none means any, and spoken ones too. */
  document: string[];
} & PageRequest;

export type StatementPage = Page<Statement> & { facets: Facets };

/** One page of statements in the record's order, with facet counts; null where there is no negotiation. */
export async function listStatements(
  negotiation: string,
  query: StatementQuery,
): Promise<StatementPage | null> {
  const index = await getStatementIndex(negotiation);
  if (index === null) return null;
  const inScope = index.statements.filter(
    ({ round, document }) =>
      (query.round.length === 0 || query.round.includes(round)) &&
      (query.document.length === 0 || (document !== undefined && query.document.includes(document))),
  );
  const found = filterStatements(inScope, query.filters, index.search);
  return { ...pageOf(found, query), facets: countFacets(inScope, query.filters, index.search) };
}
