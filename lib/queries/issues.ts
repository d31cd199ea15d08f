import "server-only";
import { db } from "@/lib/db";
import { agreementOn, type IssueAgreement } from "@/lib/domain/issue-agreement";
import { type IssueGroupSummary, type IssueView, issueSummaries, issueView } from "@/lib/domain/issue-view";
import { oncePerImport } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";
import { type Agreement, agreement as agreementSchema } from "@/lib/schemas/agreement";

/** How far the coders of a record agreed, or null where there was one coder, or there is no negotiation. */
export const getAgreement = oncePerImport(async (_inForce, id): Promise<Agreement | null> => {
  const row = await db().negotiation.findUnique({ where: { id }, select: { agreement: true } });
  return row === null || row.agreement === null ? null : agreementSchema.parse(row.agreement);
});

/** Every issue with where it stands at the newest round; null where there is no negotiation. */
export const getIssueSummaries = oncePerImport(
  async (_inForce, negotiation): Promise<IssueGroupSummary[] | null> => {
    const data = await getRecordData(negotiation);
    return data === null ? null : issueSummaries(data);
  },
);

export type IssueWithAgreement = { view: IssueView; agreement: IssueAgreement | null };

/** One issue through all rounds with the coders' agreement on it; null where there is none. */
export const getIssueView = oncePerImport(
  async (_inForce, negotiation, issueId: string): Promise<IssueWithAgreement | null> => {
    const [data, agreement] = await Promise.all([getRecordData(negotiation), getAgreement(negotiation)]);
    const view = data && issueView(data, issueId);
    if (data === null || view === null) return null;
    return { view, agreement: agreementOn(agreement, issueId, data.statements) };
  },
);
