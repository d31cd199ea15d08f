import "server-only";
import { statusListParameters } from "@/lib/address/api-parameters";
import { knownFilterValues } from "@/lib/address/known-values";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import { groupOf, isChosenIssue } from "@/lib/domain/filter";
import { pageOf } from "@/lib/domain/page";
import type { StandingIssue } from "@/lib/domain/unresolved";
import type { CsvColumns } from "@/lib/export/csv";
import { getOutline } from "@/lib/queries/outline";
import { getUnresolved } from "@/lib/queries/unresolved";
import type { StatusEntry } from "@/lib/schemas/answers";

function toEntry({ status, open }: StandingIssue): StatusEntry {
  return { ...status, open: open && { since: open.since, rounds: open.rounds } };
}

function countValues(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Where every issue stands at a round, in the codebook's order. */
export async function planStatuses(
  negotiation: string,
  query: URLSearchParams,
): Promise<ListPlan<StatusEntry>> {
  const outline = await getOutline(negotiation);
  const rounds = outline?.rounds.map((round) => round.id) ?? [];
  const { state, faults } = readQuery(statusListParameters, query, {
    ...(outline && knownFilterValues(outline)),
    round: rounds,
  });
  return {
    state,
    faults,
    load: async (page) => {
      const unresolved = await getUnresolved(negotiation, state.round ?? rounds.at(-1) ?? "");
      const entries = unresolved?.issues.map(toEntry) ?? [];
      const onIssue = entries.filter(({ issue }) => isChosenIssue(issue, state.issue));
      const hasStatus = ({ status }: StatusEntry) =>
        state.status.length === 0 || state.status.includes(status);
      const facets = {
        issue: countValues(entries.filter(hasStatus).flatMap(({ issue }) => [issue, groupOf(issue)])),
        status: countValues(onIssue.map((entry) => entry.status)),
      };
      return { ...pageOf(onIssue.filter(hasStatus), page), facets };
    },
  };
}

/** The columns of the statuses as a table. */
export const statusColumns: CsvColumns<StatusEntry> = {
  issue: (entry) => entry.issue,
  status: (entry) => entry.status,
  since: (entry) => entry.since,
  round: (entry) => entry.round,
  assessed: (entry) => entry.assessed,
  carried: (entry) => entry.carried,
  open_since: (entry) => entry.open?.since,
  open_rounds: (entry) => entry.open?.rounds,
  reason: (entry) => entry.reason,
  rests_on: (entry) => entry.rests_on,
};
