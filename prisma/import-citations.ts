import type { Citation } from "@/lib/schemas/parts";
import type { WholeRecord } from "@/lib/schemas/record-data";
import type { Prisma } from "@/prisma/generated/client";

export type CitationRow = Prisma.CitationCreateManyInput;

type Owner = Pick<
  CitationRow,
  | "statement_id"
  | "document_id"
  | "round_id"
  | "outcome_id"
  | "step_outcome_id"
  | "step_order"
  | "dispute_id"
  | "version_order"
>;

/** Every citation of a record as a row with its one owner. */
export function citationRows(record: WholeRecord): CitationRow[] {
  const rows = (owner: Owner, citations: readonly Citation[]): CitationRow[] =>
    citations.map(({ source, locator, note }, order) => ({
      negotiation_id: record.negotiation.id,
      source_id: source,
      locator,
      note: note ?? null,
      order,
      ...owner,
    }));
  return [
    ...record.statements.flatMap(({ id, citations }) => rows({ statement_id: id }, citations)),
    ...record.documents.flatMap(({ id, citations }) => rows({ document_id: id }, citations)),
    ...record.rounds.flatMap(({ id, citations }) => rows({ round_id: id }, citations)),
    ...record.outcomes.flatMap(({ id, citations }) => rows({ outcome_id: id }, citations)),
    ...record.outcomes.flatMap(({ id, steps }) =>
      steps.flatMap((step, step_order) => rows({ step_outcome_id: id, step_order }, step.citations)),
    ),
    ...record.disputes.flatMap(({ id, versions }) =>
      versions.flatMap((version, version_order) =>
        rows({ dispute_id: id, version_order }, version.citations),
      ),
    ),
  ];
}
