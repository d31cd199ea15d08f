import "server-only";
import { statusListParameters } from "@/lib/address/api-parameters";
import { knownFilterValues } from "@/lib/address/known-values";
import { unresolvedHref } from "@/lib/address/parameters";
import { readQuery } from "@/lib/api/query";
import type { TableKind, TablePlan } from "@/lib/api/table-files";
import { pageOf } from "@/lib/domain/page";
import { roundView } from "@/lib/domain/round-view";
import { statementsOfStatuses } from "@/lib/domain/statements-behind";
import type { StandingIssue } from "@/lib/domain/unresolved";
import { countUnresolved, filterUnresolved } from "@/lib/domain/unresolved-filter";
import type { CsvColumns } from "@/lib/export/csv";
import { getOutline } from "@/lib/queries/outline";
import { getRoundView } from "@/lib/queries/round-view";
import { getUnresolved } from "@/lib/queries/unresolved";
import type { StatusEntry } from "@/lib/schemas/answers";
import { statuses } from "@/lib/schemas/words";

function toEntry({ status, open }: StandingIssue): StatusEntry {
  return { ...status, open: open && { since: open.since, rounds: open.rounds } };
}

/** Where every issue stands at a round, in the codebook's order; a party keeps those it has spoken on. */
export async function planStatuses(
  negotiation: string,
  query: URLSearchParams,
): Promise<TablePlan<StatusEntry>> {
  const outline = await getOutline(negotiation);
  const rounds = outline?.rounds.map((round) => round.id) ?? [];
  const { state, faults } = readQuery(statusListParameters, query, {
    ...(outline && knownFilterValues(outline)),
    round: rounds,
  });
  const round = state.round ?? rounds.at(-1) ?? "";
  // Without a status a list has every issue, where the page of what is unresolved has only those.
  const status = state.status.length > 0 ? state.status : [...statuses];
  const { issue, party } = state;
  return {
    state,
    faults,
    about: {
      title: `Where issues stood at ${outline?.rounds.find((each) => each.id === round)?.title ?? round}`,
      page: unresolvedHref(negotiation, { round, issue, party, status }),
      choice: { round, issue, party, status: state.status },
      frozen: { view: "grid", issue, status: state.status },
      round,
    },
    load: async (page) => {
      const [unresolved, found] = await Promise.all([
        getUnresolved(negotiation, round),
        getRoundView(negotiation, round),
      ]);
      if (unresolved === null || found === null) return { items: [], next: null };
      const { positions } = found.view;
      const filters = { issue, party, status };
      const { issues } = filterUnresolved(unresolved, positions, filters);
      const facets = countUnresolved(unresolved, positions, filters);
      return { ...pageOf(issues.map(toEntry), page), facets };
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

/** The statuses with the statements that they rest on, and those that are live on their issues. */
export const statusTable: TableKind<StatusEntry> = {
  name: "status",
  about:
    "Where the issues of a negotiation stood at the end of a round: the newest assessment up to it with its reason, or what follows from who has spoken, and for how long each has been open.",
  rowsAre: "one row for each issue, in the codebook's order.",
  statementsAre: "the statements that a status rests on, and those that stood on its issue at the round",
  plan: planStatuses,
  columns: statusColumns,
  itemsOf: (rows) => rows,
  statementsOf: (rows, data, round) =>
    statementsOfStatuses(rows, roundView(data, round).positions, data.statements),
};
