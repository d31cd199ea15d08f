import type { Agreement } from "@/lib/schemas/agreement";
import type { IssueGroupLabel, IssueLabel } from "@/lib/schemas/views";

/** Below this a percentage says little, whatever it is. */
export const fewPairs = 20;

/** How far the coders agreed on one issue; `figures` is null where their list did not have it. */
export type AgreementRow = {
  issue: IssueLabel;
  figures: Agreement["per_issue"][number] | null;
  /** There are so few passages that the figures say little. */
  few: boolean;
};

/** One row for each issue of the codebook, in its order. */
export function agreementRows(
  agreement: Pick<Agreement, "per_issue">,
  groups: readonly IssueGroupLabel[],
): AgreementRow[] {
  const byIssue = new Map(agreement.per_issue.map((figures) => [figures.issue, figures]));
  return groups
    .flatMap((group) => group.issues)
    .map(({ id, label, question }) => {
      const figures = byIssue.get(id) ?? null;
      return {
        issue: { id, label, question },
        figures,
        few: figures !== null && figures.matched_by_either < fewPairs,
      };
    });
}
