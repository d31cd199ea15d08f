import "server-only";
import { deadlockListParameters } from "@/lib/address/api-parameters";
import { knownFilterValues } from "@/lib/address/known-values";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import { groupOf, isChosenIssue } from "@/lib/domain/filter";
import { countValues } from "@/lib/domain/outcome-filter";
import { pageOf } from "@/lib/domain/page";
import type { Ground } from "@/lib/domain/requirements";
import type { Unresolved } from "@/lib/domain/unresolved";
import type { CsvColumns } from "@/lib/export/csv";
import { getOutline } from "@/lib/queries/outline";
import { getUnresolved } from "@/lib/queries/unresolved";
import type { DeadlockEntry } from "@/lib/schemas/answers";
import type { Requirement } from "@/lib/schemas/deadlock-views";

/** One arrow of a deadlock as one party holds it, with the deadlock it belongs to. */
export type DeadlockRow = Omit<DeadlockEntry, "edges"> & { edge: DeadlockEntry["edges"][number] };

function edgesByParty(
  { from, to, parties }: Requirement,
  grounds: readonly Ground[],
): DeadlockEntry["edges"] {
  const behind = grounds.filter((ground) => ground.from === from && ground.to === to);
  return parties.map((party) => {
    const own = behind.filter((ground) => ground.party === party).map((ground) => ground.statement);
    return { from, to, party, statements: [...new Set(own)] };
  });
}

function toEntries({ knots, grounds }: Unresolved): DeadlockEntry[] {
  return knots.flatMap((knot, index) =>
    knot.deadlocks.map(({ issues, parties, edges }) => ({
      knot: index + 1,
      issues,
      parties,
      edges: edges.flatMap((edge) => edgesByParty(edge, grounds)),
    })),
  );
}

/** The deadlocks at a round, knot by knot and the shortest first; by the issues and parties that take part. */
export async function planDeadlocks(
  negotiation: string,
  query: URLSearchParams,
): Promise<ListPlan<DeadlockEntry>> {
  const outline = await getOutline(negotiation);
  const rounds = outline?.rounds.map((round) => round.id) ?? [];
  const { state, faults } = readQuery(deadlockListParameters, query, {
    ...(outline && knownFilterValues(outline)),
    round: rounds,
  });
  const isOnIssue = ({ issues }: DeadlockEntry) => issues.some((issue) => isChosenIssue(issue, state.issue));
  const isOfParty = ({ parties }: DeadlockEntry) =>
    state.party.length === 0 || parties.some((party) => state.party.includes(party));
  return {
    state,
    faults,
    load: async (page) => {
      const unresolved = await getUnresolved(negotiation, state.round ?? rounds.at(-1) ?? "");
      const entries = unresolved === null ? [] : toEntries(unresolved);
      const onIssue = entries.filter(isOnIssue);
      const ofParty = entries.filter(isOfParty);
      const facets = {
        issue: countValues(
          ofParty.flatMap(({ issues }) => [...new Set([...issues, ...issues.map(groupOf)])]),
        ),
        party: countValues(onIssue.flatMap(({ parties }) => parties)),
      };
      return { ...pageOf(onIssue.filter(isOfParty), page), facets };
    },
  };
}

/** The deadlocks as a table has them: one row for each edge and party. */
export async function planDeadlockRows(
  negotiation: string,
  query: URLSearchParams,
): Promise<ListPlan<DeadlockRow>> {
  const { load, ...plan } = await planDeadlocks(negotiation, query);
  return {
    ...plan,
    load: async (page) => {
      const { items, next } = await load(page);
      return { items: items.flatMap(({ edges, ...rest }) => edges.map((edge) => ({ ...rest, edge }))), next };
    },
  };
}

/** The columns of the deadlocks as a table; `issues` tells those of one knot apart. */
export const deadlockColumns: CsvColumns<DeadlockRow> = {
  knot: (row) => row.knot,
  issues: (row) => row.issues,
  from: (row) => row.edge.from,
  to: (row) => row.edge.to,
  party: (row) => row.edge.party,
  statements: (row) => row.edge.statements,
};
