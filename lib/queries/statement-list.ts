import "server-only";
import { db } from "@/lib/db";
import {
  countFacets,
  type Facets,
  type Filterable,
  type Filters,
  filterStatements,
  type SearchIndex,
} from "@/lib/domain/filter";
import { type Page, type PageRequest, pageOf } from "@/lib/domain/page";
import { oncePerImport } from "@/lib/queries/in-force";
import { readStatements } from "@/lib/queries/statement-rows";
import type { Statement } from "@/lib/schemas/entities";

type StatementIndex = {
  entries: (Filterable & { round: string; document: string | null })[];
  search: SearchIndex;
};

/** The few columns that filters and facets look at, for every statement of a negotiation. */
const getStatementIndex = oncePerImport(async (_inForce, negotiation): Promise<StatementIndex> => {
  const rows = await db().statement.findMany({
    where: { negotiation_id: negotiation },
    select: {
      id: true,
      issue_id: true,
      party_id: true,
      stance: true,
      evidence: true,
      round_id: true,
      document_id: true,
      folded: true,
      also: { select: { issue_id: true }, orderBy: { order: "asc" } },
    },
    orderBy: { order: "asc" },
  });
  const folded = new Map(rows.map((row) => [row.id, row.folded]));
  return {
    entries: rows.map((row) => ({
      id: row.id,
      issue: row.issue_id,
      also: row.also.map((each) => each.issue_id),
      party: row.party_id,
      stance: row.stance,
      evidence: row.evidence,
      round: row.round_id,
      document: row.document_id,
    })),
    search: (statement) => folded.get(statement.id) ?? "",
  };
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
  const inScope = index.entries.filter(
    (entry) =>
      (query.round.length === 0 || query.round.includes(entry.round)) &&
      (query.document.length === 0 || (entry.document !== null && query.document.includes(entry.document))),
  );
  const found = filterStatements(inScope, query.filters, index.search);
  const page = pageOf(found, query);
  return {
    items: await readStatements(negotiation, { id: { in: page.items.map((entry) => entry.id) } }),
    next: page.next,
    facets: countFacets(inScope, query.filters, index.search),
  };
}
