import type { KnownValues } from "@/lib/address/read-parameters";
import type { IssueGroupLabel } from "@/lib/schemas/views";

/** The values that the filters of a record may take: its groups and issues, and its parties. */
export function knownFilterValues(labels: {
  parties: readonly { id: string }[];
  issue_groups: readonly IssueGroupLabel[];
}): KnownValues {
  return {
    party: labels.parties.map((party) => party.id),
    issue: labels.issue_groups.flatMap((group) => [group.id, ...group.issues.map((issue) => issue.id)]),
  };
}
