import { createFold, searchText } from "@/lib/domain/fold";
import type { WholeRecord } from "@/lib/schemas/record-data";
import type { Prisma } from "@/prisma/generated/client";
import { type CitationRow, citationRows } from "@/prisma/import-citations";
import { conditionRefRows } from "@/prisma/import-conditions";
import { type SearchRows, searchRows } from "@/prisma/import-search";

/** The rows of every live table but `negotiation`, in the order in which they can be written. */
type Rows = {
  party: Prisma.PartyCreateManyInput[];
  issueGroup: Prisma.IssueGroupCreateManyInput[];
  issue: Prisma.IssueCreateManyInput[];
  round: Prisma.RoundCreateManyInput[];
  source: Prisma.SourceCreateManyInput[];
  document: Prisma.DocumentCreateManyInput[];
  section: Prisma.SectionCreateManyInput[];
  package: Prisma.PackageCreateManyInput[];
  statement: Prisma.StatementCreateManyInput[];
  statementIssue: Prisma.StatementIssueCreateManyInput[];
  outcome: Prisma.OutcomeCreateManyInput[];
  outcomeStep: Prisma.OutcomeStepCreateManyInput[];
  dispute: Prisma.DisputeCreateManyInput[];
  disputeVersion: Prisma.DisputeVersionCreateManyInput[];
  assessment: Prisma.AssessmentCreateManyInput[];
  condition: Prisma.ConditionCreateManyInput[];
  conditionRef: Prisma.ConditionRefCreateManyInput[];
  citation: CitationRow[];
};

/** The same table by table, the longest ones row by row, made when they are written: all at once are many. */
export type LiveRows = { [Table in keyof Rows]: () => Iterable<Rows[Table][number]> } & {
  search: () => SearchRows;
};

/** A record as rows; lists keep their order in a column `order`, counted from 0. */
export function liveRows(record: WholeRecord): LiveRows {
  const negotiation_id = record.negotiation.id;
  return {
    party: () =>
      record.parties.map((party, order) => ({
        negotiation_id,
        ...party,
        note: party.note ?? null,
        order,
      })),
    issueGroup: () =>
      record.issue_groups.map(({ id, label }, order) => ({ negotiation_id, id, label, order })),
    issue: () =>
      record.issue_groups
        .flatMap(({ id, issues }) => issues.map((issue) => ({ negotiation_id, group_id: id, ...issue })))
        .map((issue, order) => ({ ...issue, order })),
    round: () =>
      record.rounds.map(({ window, documents, citations: _, ...round }) => ({
        negotiation_id,
        ...round,
        venue: round.venue ?? null,
        duration: round.duration ?? null,
        window_from: window.from,
        window_to: window.to,
        documents_listed: documents,
      })),
    source: () =>
      record.sources.map((source, order) => ({
        negotiation_id,
        ...source,
        published: source.published ?? null,
        url: source.url ?? null,
        note: source.note ?? null,
        order,
      })),
    document: () =>
      record.documents.map(
        ({ round, dates, citations: _c, packages: _p, sections: _s, ...document }, order) => ({
          negotiation_id,
          ...document,
          drafted: dates.drafted ?? null,
          handed_over: dates.handed_over ?? null,
          published: dates.published ?? null,
          notes: document.notes ?? null,
          round_id: round,
          order,
        }),
      ),
    section: () =>
      record.documents.flatMap(({ id, sections }) =>
        sections.map(({ number, title }, order) => ({
          negotiation_id,
          document_id: id,
          number: number ?? null,
          title: title ?? null,
          order,
        })),
      ),
    package: () =>
      record.documents.flatMap(({ id, packages }) =>
        packages.map((each, order) => ({ negotiation_id, document_id: id, ...each, order })),
      ),
    statement: () => statementRows(record),
    statementIssue: () =>
      record.statements.flatMap(({ id, also }) =>
        also.map((issue_id, order) => ({ negotiation_id, statement_id: id, issue_id, order })),
      ),
    outcome: () =>
      record.outcomes.map(({ round, issue, steps: _s, citations: _c, ...outcome }, order) => ({
        negotiation_id,
        ...outcome,
        round_id: round,
        issue_id: issue,
        order,
      })),
    outcomeStep: () =>
      record.outcomes.flatMap(({ id, steps }) =>
        steps.map(({ citations: _, ...step }, order) => ({ negotiation_id, outcome_id: id, ...step, order })),
      ),
    dispute: () =>
      record.disputes.map(({ round, issue, versions: _, ...dispute }, order) => ({
        negotiation_id,
        ...dispute,
        note: dispute.note ?? null,
        round_id: round,
        issue_id: issue,
        order,
      })),
    disputeVersion: () =>
      record.disputes.flatMap(({ id, versions }) =>
        versions.map(({ says, by }, order) => ({ negotiation_id, dispute_id: id, says, by, order })),
      ),
    assessment: () =>
      record.assessments.map(({ issue, round, ...assessment }, order) => ({
        negotiation_id,
        issue_id: issue,
        round_id: round,
        ...assessment,
        order,
      })),
    condition: () =>
      record.statements.flatMap(({ id, conditions }) =>
        conditions.map(({ when, text }, order) => ({ negotiation_id, statement_id: id, when, text, order })),
      ),
    conditionRef: () => conditionRefRows(record),
    citation: () => citationRows(record),
    search: () => searchRows(record),
  };
}

/** In order of rounds, so that what a statement continues is written before it. */
function* statementRows(record: WholeRecord): Generator<Prisma.StatementCreateManyInput> {
  const fold = createFold(record.spellings);
  const ordinals = new Map(record.rounds.map(({ id, ordinal }) => [id, ordinal]));
  const sections = new Map(
    record.documents.flatMap(({ sections }) =>
      sections.flatMap(({ clauses }, order) => clauses.map((id) => [id, order] as const)),
    ),
  );
  const inOrder = record.statements.toSorted(
    (a, b) => (ordinals.get(a.round) ?? 0) - (ordinals.get(b.round) ?? 0),
  );
  for (const statement of inOrder) {
    yield {
      negotiation_id: record.negotiation.id,
      id: statement.id,
      party_id: statement.party,
      speaker_name: statement.speaker?.name ?? null,
      speaker_role: statement.speaker?.role ?? null,
      issue_id: statement.issue,
      stance: statement.stance,
      addressee: statement.addressee,
      number: statement.number ?? null,
      summary: statement.summary,
      quantities: statement.quantities,
      package_id: statement.package?.id ?? null,
      package_rule: statement.package?.rule ?? null,
      evidence: statement.evidence,
      date: statement.date,
      date_precision: statement.date_precision,
      continues_id: statement.continues ?? null,
      change: statement.change ?? null,
      change_reason: statement.change_reason ?? null,
      certainty: statement.certainty,
      coder_note: statement.coder_note ?? null,
      round_id: statement.round,
      document_id: statement.document ?? null,
      section_order: sections.get(statement.id) ?? null,
      order: statement.order,
      folded: fold(searchText(statement)),
    };
  }
}
