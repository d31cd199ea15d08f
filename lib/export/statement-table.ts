import type { CsvColumns } from "@/lib/export/csv";
import type { Source, Statement } from "@/lib/schemas/entities";
import type { Citation } from "@/lib/schemas/parts";

/** What the rows of a download name by id, with its labels. */
export type ExportLabels = {
  parties: readonly { id: string; name: string }[];
  issue_groups: readonly { issues: readonly { id: string; label: string }[] }[];
  documents: readonly { id: string; title: string }[];
  rounds: readonly { id: string; title: string }[];
};

/** Parts of a statement that are lists of their own stand in one field as JSON, so that nothing is lost. */
function jsonField(list: readonly unknown[]): string {
  return list.length === 0 ? "" : JSON.stringify(list);
}

/** The columns of statements.csv, named as in the record; `link` is where each statement can be read. */
export function statementColumns(
  { parties, issue_groups, documents, rounds }: ExportLabels,
  linkOf: (statement: Statement) => string | null,
): CsvColumns<Statement> {
  const names = new Map(parties.map((party) => [party.id, party.name]));
  const issues = new Map(issue_groups.flatMap((group) => group.issues.map((each) => [each.id, each.label])));
  const titles = new Map([...documents, ...rounds].map((each) => [each.id, each.title]));
  return {
    id: (each) => each.id,
    party: (each) => each.party,
    party_name: (each) => names.get(each.party),
    speaker_name: (each) => each.speaker?.name,
    speaker_role: (each) => each.speaker?.role,
    issue: (each) => each.issue,
    issue_label: (each) => issues.get(each.issue),
    also: (each) => each.also,
    stance: (each) => each.stance,
    addressee: (each) => each.addressee,
    round: (each) => each.round,
    round_title: (each) => titles.get(each.round),
    document: (each) => each.document,
    document_title: (each) => titles.get(each.document ?? ""),
    number: (each) => each.number,
    summary: (each) => each.summary,
    quantities: (each) => jsonField(each.quantities),
    conditions: (each) => jsonField(each.conditions),
    package: (each) => each.package?.id,
    package_rule: (each) => each.package?.rule,
    evidence: (each) => each.evidence,
    certainty: (each) => each.certainty,
    date: (each) => each.date,
    date_precision: (each) => each.date_precision,
    continues: (each) => each.continues,
    change: (each) => each.change,
    change_reason: (each) => each.change_reason,
    coder_note: (each) => each.coder_note,
    order: (each) => each.order,
    sources: (each) => each.citations.map((citation) => citation.source),
    link: (each) => linkOf(each),
  };
}

/** A citation of an outcome, or of one of its steps by its date, which is no statement's. */
export type OutcomeCitation = { outcome: string; step: string | undefined; citation: Citation };

/** One citation of one statement or outcome, with its source. */
export type CitationRow = { statement?: string; outcome?: string; step?: string | undefined } & {
  citation: Citation;
  source: Source | undefined;
};

/** Every citation of some statements, in their order, after those that are no statement's. */
export function citationRows(
  statements: readonly Statement[],
  sources: readonly Source[],
  others: readonly OutcomeCitation[] = [],
): CitationRow[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const ofStatements = statements.flatMap(({ id, citations }) =>
    citations.map((citation) => ({ statement: id, citation })),
  );
  return [...others, ...ofStatements].map((row) => ({ ...row, source: byId.get(row.citation.source) }));
}

/** The columns of citations.csv: `statement` and `source` are ids, the rest is the source's own. */
export const citationColumns: CsvColumns<CitationRow> = {
  statement: (row) => row.statement,
  source: (row) => row.citation.source,
  locator: (row) => row.citation.locator,
  note: (row) => row.citation.note,
  publisher: (row) => row.source?.publisher,
  title: (row) => row.source?.title,
  published: (row) => row.source?.published,
  url: (row) => row.source?.url,
  kind: (row) => row.source?.kind,
  language: (row) => row.source?.language,
  source_note: (row) => row.source?.note,
};

/** The same where outcomes are cited too: `outcome` is an id, `step` the date of its step. */
export const outcomeCitationColumns: CsvColumns<CitationRow> = {
  outcome: (row) => row.outcome,
  step: (row) => row.step,
  ...citationColumns,
};
