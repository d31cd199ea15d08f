import { formatWindow } from "@/components/format";
import type { Picture } from "@/components/preview/picture";
import { sidesOn, statusOf } from "@/components/preview/picture-parts";
import type { IssueView } from "@/lib/domain/issue-view";
import { say } from "@/lib/language/say";
import type { RoundView } from "@/lib/schemas/views";

/** One issue: its question, where it stands at the newest round, and what the principals hold. */
export function issuePicture({ view, newest }: { view: IssueView; newest: RoundView }): Picture {
  const { issue, group, open } = view;
  const status = newest.statuses.find((each) => each.issue === issue.id);
  const principals = newest.parties.filter((party) => party.kind === "principal").map((party) => party.id);
  const { round, negotiation } = newest;
  return {
    kicker: group.label,
    title: issue.question,
    notes: [
      `${round.title}, ${formatWindow(round)}`,
      ...(open ? [say("preview.open_for", { count: open.rounds })] : []),
    ],
    subject: issue.label,
    statuses: status ? [statusOf(status)] : [],
    marks: [],
    sides: sidesOn(newest, issue.id, principals),
    footer: [negotiation.title],
  };
}
