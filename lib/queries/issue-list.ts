import "server-only";
import { getRecordData } from "@/lib/queries/record-data";
import type { IssueEntry } from "@/lib/schemas/answers";

/** The issues of the codebook in its order, each with its group; null where there is no negotiation. */
export async function listIssues(negotiation: string): Promise<IssueEntry[] | null> {
  const data = await getRecordData(negotiation);
  if (data === null) return null;
  return data.issue_groups.flatMap(({ id, label, issues }) =>
    issues.map((issue) => ({ ...issue, group: { id, label } })),
  );
}
