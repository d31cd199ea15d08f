import "server-only";
import { db } from "@/lib/db";
import { present } from "@/lib/queries/present";
import { type Statement, statement as statementSchema } from "@/lib/schemas/entities";
import type { Prisma } from "@/prisma/generated/client";

/** The columns of a citation that the record writes. */
export const citationSelect = {
  select: { source_id: true, locator: true, note: true },
  orderBy: { order: "asc" },
} as const satisfies Prisma.Statement$citationsArgs;

const statementSelect = {
  id: true,
  party_id: true,
  speaker_name: true,
  speaker_role: true,
  issue_id: true,
  stance: true,
  addressee: true,
  number: true,
  summary: true,
  quantities: true,
  package_id: true,
  package_rule: true,
  evidence: true,
  date: true,
  date_precision: true,
  continues_id: true,
  change: true,
  change_reason: true,
  certainty: true,
  coder_note: true,
  round_id: true,
  document_id: true,
  order: true,
  also: { select: { issue_id: true }, orderBy: { order: "asc" } },
  conditions: {
    select: {
      when: true,
      text: true,
      refs: {
        select: { target_statement_id: true, target_outcome_id: true, target_package_id: true },
        orderBy: { order: "asc" },
      },
    },
    orderBy: { order: "asc" },
  },
  citations: citationSelect,
} as const satisfies Prisma.StatementSelect;

type StatementRow = Prisma.StatementGetPayload<{ select: typeof statementSelect }>;
type CitationRow = StatementRow["citations"][number];

/** Citations as the record writes them. */
export function toCitations(rows: readonly CitationRow[]) {
  return rows.map(({ source_id, ...row }) => ({ source: source_id, ...present(row) }));
}

function toStatement(row: StatementRow): Statement {
  const {
    party_id,
    speaker_name,
    speaker_role,
    issue_id,
    package_id,
    package_rule,
    continues_id,
    round_id,
    document_id,
    also,
    conditions,
    citations,
    ...same
  } = row;
  return statementSchema.parse({
    ...present(same),
    party: party_id,
    issue: issue_id,
    round: round_id,
    also: also.map((each) => each.issue_id),
    conditions: conditions.map(({ refs, ...condition }) => ({
      ...condition,
      refs: refs.map((ref) => ref.target_statement_id ?? ref.target_outcome_id ?? ref.target_package_id),
    })),
    citations: toCitations(citations),
    ...(speaker_role !== null && { speaker: present({ name: speaker_name, role: speaker_role }) }),
    ...(package_id !== null && { package: { id: package_id, rule: package_rule } }),
    ...(continues_id !== null && { continues: continues_id }),
    ...(document_id !== null && { document: document_id }),
  });
}

/** What belongs to the rows of one query is asked for by their ids, and PostgreSQL takes 32,767 values at once. */
const mostAtOnce = 5_000;

/** Statements of a negotiation in the record's order, as far as `where` lets them through. */
export async function readStatements(
  negotiation: string,
  where: Prisma.StatementWhereInput = {},
): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (let last = -1; ; ) {
    const rows = await db().statement.findMany({
      where: { AND: [{ negotiation_id: negotiation, order: { gt: last } }, where] },
      select: statementSelect,
      orderBy: { order: "asc" },
      take: mostAtOnce,
    });
    for (const row of rows) statements.push(toStatement(row));
    const end = rows.at(-1);
    if (end === undefined || rows.length < mostAtOnce) return statements;
    last = end.order;
  }
}
