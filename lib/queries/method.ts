import "server-only";
import { type AgreementRow, agreementRows } from "@/lib/domain/agreement-rows";
import { type Coverage, coverageOf } from "@/lib/domain/coverage";
import { type MethodExamples, methodExamples } from "@/lib/domain/method-examples";
import { oncePerImport } from "@/lib/queries/in-force";
import { getAgreement } from "@/lib/queries/issues";
import { getRecordData } from "@/lib/queries/record-data";
import type { Agreement } from "@/lib/schemas/agreement";
import type { IssueGroup } from "@/lib/schemas/entities";

/** How a record is made: its codebook with examples, how far its coders agreed, what it lacks. */
export type Method = {
  issue_groups: IssueGroup[];
  examples: MethodExamples;
  /** Null where there was one coder. */
  agreement: { whole: Agreement; rows: AgreementRow[] } | null;
  coverage: Coverage;
  /** How many there are in the whole record. */
  counts: Record<"statements" | "clauses" | "documents" | "sources" | "disputes", number>;
};

/** How the record in force is made; null where there is no negotiation. */
export const getMethod = oncePerImport(async (_inForce, negotiation): Promise<Method | null> => {
  const [data, agreement] = await Promise.all([getRecordData(negotiation), getAgreement(negotiation)]);
  if (data === null) return null;
  const { issue_groups, statements, documents, sources, disputes } = data;
  return {
    issue_groups,
    examples: methodExamples(data),
    agreement: agreement && { whole: agreement, rows: agreementRows(agreement, issue_groups) },
    coverage: coverageOf(data),
    counts: {
      statements: statements.length,
      clauses: statements.filter((each) => each.document !== undefined).length,
      documents: documents.length,
      sources: sources.length,
      disputes: disputes.length,
    },
  };
});
