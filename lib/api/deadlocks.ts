import "server-only";
import { deadlockListParameters } from "@/lib/address/api-parameters";
import { knownFilterValues } from "@/lib/address/known-values";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import { groupOf, isChosenIssue } from "@/lib/domain/filter";
import { groupBy } from "@/lib/domain/group-by";
import { countValues } from "@/lib/domain/outcome-filter";
import { pageOf } from "@/lib/domain/page";
import type { Ground } from "@/lib/domain/requirements";
import type { Unresolved } from "@/lib/domain/unresolved";
import type { CsvColumns } from "@/lib/export/csv";
import { getOutline } from "@/lib/queries/outline";
import { getUnresolved } from "@/lib/queries/unresolved";
import type { DeadlockEntry } from "@/lib/schemas/answers";
import type { Deadlock } from "@/lib/schemas/deadlock-views";

/** One arrow of a deadlock as one party holds it, with the deadlock it belongs to. */
export type DeadlockRow = Omit<DeadlockEntry, "edges"> & { edge: DeadlockEntry["edges"][number] };

/** A deadlock and the knot it belongs to. */
type Placed = Pick<Deadlock, "issues" | "parties" | "edges"> & { knot: number };

function placedIn({ knots }: Unresolved): Placed[] {
  return knots.flatMap((knot, index) => knot.deadlocks.map((deadlock) => ({ knot: index + 1, ...deadlock })));
}

/** Makes what tells of deadlocks who holds each of their edges, and by which statements. */
function createEntries(grounds: readonly Ground[]): (placed: Placed) => DeadlockEntry {
  const behind = groupBy(grounds, ({ from, to, party }) => `${from} ${to} ${party}`);
  return ({ knot, issues, parties, edges }) => ({
    knot,
    issues,
    parties,
    edges: edges.flatMap(({ from, to, parties: holders }) =>
      holders.map((party) => {
        const own = behind.get(`${from} ${to} ${party}`) ?? [];
        return { from, to, party, statements: [...new Set(own.map((ground) => ground.statement))] };
      }),
    ),
  });
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
  const isOnIssue = ({ issues }: Placed) => issues.some((issue) => isChosenIssue(issue, state.issue));
  const isOfParty = ({ parties }: Placed) =>
    state.party.length === 0 || parties.some((party) => state.party.includes(party));
  return {
    state,
    faults,
    load: async (page) => {
      const unresolved = await getUnresolved(negotiation, state.round ?? rounds.at(-1) ?? "");
      if (unresolved === null) return { items: [], next: null };
      const placed = placedIn(unresolved);
      const onIssue = placed.filter(isOnIssue);
      const ofParty = placed.filter(isOfParty);
      const facets = {
        issue: countValues(
          ofParty.flatMap(({ issues }) => [...new Set([...issues, ...issues.map(groupOf)])]),
        ),
        party: countValues(onIssue.flatMap(({ parties }) => parties)),
      };
      const { items, next } = pageOf(onIssue.filter(isOfParty), page);
      return { items: items.map(createEntries(unresolved.grounds)), next, facets };
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
