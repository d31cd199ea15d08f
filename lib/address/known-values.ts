import type { KnownValues } from "@/lib/address/read-parameters";
import type { IssueGroupLabel } from "@/lib/schemas/views";
import { statuses } from "@/lib/schemas/words";

type Labels = { parties: readonly { id: string }[]; issue_groups: readonly IssueGroupLabel[] };

/** The values that the filters of a record may take: its groups and issues, and its parties. */
export function knownFilterValues(labels: Labels): KnownValues {
  return {
    party: labels.parties.map((party) => party.id),
    issue: labels.issue_groups.flatMap((group) => [group.id, ...group.issues.map((issue) => issue.id)]),
  };
}

/** The values that what chooses of a grid may take. */
export function knownGridValues(labels: Labels): KnownValues {
  const { issue, party } = knownFilterValues(labels);
  return { issue, status: statuses, order: party };
}
