import { Downloads } from "@/components/share/downloads";
import { statementFiles } from "@/lib/address/files";
import type { IssueView } from "@/lib/domain/issue-view";
import { countRows } from "@/lib/export/count-rows";

/** The statements of an issue through all rounds as files. */
export function IssueDownloads({ negotiation, view }: { negotiation: string; view: IssueView }) {
  const statements = view.lines.flatMap((line) => line.rounds.flatMap((round) => round.statements));
  const files = statementFiles(negotiation, { issue: [view.issue.id] });
  return <Downloads files={files} {...countRows(statements)} frozen={false} />;
}
