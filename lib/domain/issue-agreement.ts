import type { Agreement } from "@/lib/schemas/agreement";
import type { Statement } from "@/lib/schemas/entities";

/** Where the coders read one statement of the record differently. */
export type ReadDifferently = Pick<Agreement["statements"][number], "id" | "issue" | "stance" | "readings">;

/** How far two coders agreed on one issue. */
export type IssueAgreement = {
  /** The list of issues that the coders worked with, in the record's words. */
  codebook: string;
  /** What each figure means, in the record's words. */
  measures: Agreement["measures"];
  /** Null where that list did not have the issue. */
  figures: Agreement["per_issue"][number] | null;
  /** How many of the issue's statements both coded. */
  compared: number;
  differing: ReadDifferently[];
};

/** The coders' agreement on one issue, whose statements are given; null where there was none to measure. */
export function agreementOn(
  agreement: Agreement | null,
  issueId: string,
  statements: readonly Pick<Statement, "id" | "issue">[],
): IssueAgreement | null {
  if (agreement === null) return null;
  const own = new Set(statements.filter((each) => each.issue === issueId).map((each) => each.id));
  const compared = agreement.statements.filter((each) => own.has(each.id));
  return {
    codebook: agreement.inputs.codebook,
    measures: agreement.measures,
    figures: agreement.per_issue.find((each) => each.issue === issueId) ?? null,
    compared: compared.length,
    differing: compared.filter((each) => each.issue === "differs" || each.stance === "differs"),
  };
}
