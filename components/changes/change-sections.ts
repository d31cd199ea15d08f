import { groupBy } from "@/lib/domain/group-by";
import type { Change, IssueGroupLabel, IssueLabel } from "@/lib/schemas/views";

/** What changed on one issue, and what stands there as it was. */
export type IssueSection = { issue: IssueLabel; changes: Change[]; silent: Change[] };
export type GroupSection = { id: string; label: string; issues: IssueSection[] };

export type ChangeSections = {
  /** Issues on which something changed, under their groups. */
  groups: GroupSection[];
  /** Issues on which nothing did. */
  unchanged: IssueSection[];
};

/** Files the changes under their issues, in the order of the codebook and, within an issue, of the parties. */
export function changeSections(
  changes: readonly Change[],
  groups: readonly IssueGroupLabel[],
  parties: readonly { id: string }[],
): ChangeSections {
  const place = new Map(parties.map((party, index) => [party.id, index]));
  const ordered = [...changes].sort((a, b) => (place.get(a.party) ?? 0) - (place.get(b.party) ?? 0));
  const byIssue = groupBy(ordered, ({ issue }) => issue);
  const sectionOf = (issue: IssueLabel): IssueSection => {
    const filed = byIssue.get(issue.id) ?? [];
    return {
      issue,
      changes: filed.filter((change) => change.type !== "silent"),
      silent: filed.filter((change) => change.type === "silent"),
    };
  };
  const all = groups.map((group) => ({ ...group, issues: group.issues.map(sectionOf) }));
  return {
    groups: all
      .map((group) => ({ ...group, issues: group.issues.filter((issue) => issue.changes.length > 0) }))
      .filter((group) => group.issues.length > 0),
    unchanged: all
      .flatMap((group) => group.issues)
      .filter((issue) => issue.changes.length === 0 && issue.silent.length > 0),
  };
}
