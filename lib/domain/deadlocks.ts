import { alg, Graph } from "@dagrejs/graphlib";
import { groupBy } from "@/lib/domain/group-by";
import type { Deadlock, Knot, Requirement } from "@/lib/schemas/deadlock-views";

/** Longer cycles are no longer a sentence that a reader can check (design §3). */
const longestCycle = 4;

function components(edges: readonly Requirement[]): string[][] {
  const graph = new Graph({ directed: true });
  for (const edge of edges) graph.setEdge(edge.from, edge.to);
  return alg.tarjan(graph).filter((component) => component.length > 1);
}

/** Every elementary cycle inside a component, each once: begun at its first issue in the order given. */
function cyclesIn(component: ReadonlySet<string>, edges: readonly Requirement[]): Requirement[][] {
  const inside = edges.filter((edge) => component.has(edge.from) && component.has(edge.to));
  const leaving = groupBy(inside, ({ from }) => from);
  const place = new Map([...component].map((issue, index) => [issue, index]));
  const placeOf = (issue: string) => place.get(issue) ?? 0;
  const extend = (start: string, path: Requirement[]): Requirement[][] => {
    const end = path.at(-1)?.to ?? start;
    return (leaving.get(end) ?? []).flatMap((edge) => {
      if (edge.to === start) return [[...path, edge]];
      const seen = path.some((each) => each.from === edge.to);
      const earlier = placeOf(edge.to) < placeOf(start);
      if (seen || earlier || path.length + 1 >= longestCycle) return [];
      return extend(start, [...path, edge]);
    });
  };
  return [...component].flatMap((start) => extend(start, []));
}

/** A cycle blocks only if two or more parties hold it up and none of them holds every edge by itself. */
function isDeadlock(cycle: readonly Requirement[]): boolean {
  const parties = new Set(cycle.flatMap((edge) => edge.parties));
  return (
    parties.size > 1 && ![...parties].some((party) => cycle.every((edge) => edge.parties.includes(party)))
  );
}

/** A knot of the deadlocks given, its issues in the order given. */
export function knotOf(deadlocks: Deadlock[], issueOrder: readonly string[]): Knot {
  const held = new Set(deadlocks.flatMap(({ issues }) => issues));
  return {
    issues: issueOrder.filter((issue) => held.has(issue)),
    deadlocks,
    edges: [...new Set(deadlocks.flatMap((deadlock) => deadlock.edges))],
  };
}

/**
 * Deadlocks, those of one strongly connected component told together as a knot (design §3). Within a knot
 * and among knots the shortest come first, then those with more statements behind them, then by order.
 */
export function deadlocksIn(edges: readonly Requirement[], issueOrder: readonly string[]): Knot[] {
  const places = new Map(issueOrder.map((issue, index) => [issue, index]));
  const place = (issue: string | undefined) => places.get(issue ?? "") ?? -1;
  const weights = new Map<Deadlock, number>();
  const weight = (deadlock: Deadlock) => {
    const known = weights.get(deadlock) ?? new Set(deadlock.edges.flatMap((edge) => edge.statements)).size;
    weights.set(deadlock, known);
    return known;
  };
  const byOrder = (a: Deadlock, b: Deadlock) => {
    const parts = a.issues.findIndex((issue, index) => issue !== b.issues[index]);
    return place(a.issues[parts]) - place(b.issues[parts]);
  };
  const byLength = (a: Deadlock, b: Deadlock) =>
    a.issues.length - b.issues.length || weight(b) - weight(a) || byOrder(a, b);
  const knots = components(edges).map((component) => {
    const ordered = new Set([...component].sort((a, b) => place(a) - place(b)));
    const deadlocks = cyclesIn(ordered, edges)
      .filter(isDeadlock)
      .map((cycle) => ({
        issues: cycle.map((edge) => edge.from),
        parties: [...new Set(cycle.flatMap((edge) => edge.parties))],
        edges: cycle,
      }))
      .sort(byLength);
    return knotOf(deadlocks, issueOrder);
  });
  return knots
    .filter((knot) => knot.deadlocks.length > 0)
    .sort((a, b) => (a.deadlocks[0] && b.deadlocks[0] ? byLength(a.deadlocks[0], b.deadlocks[0]) : 0));
}

/** What the same parties say about edges that follow each other in a cycle: a clause of the sentence about it. */
export type DeadlockClause = { parties: string[]; edges: Requirement[] };

/** A deadlock told clause by clause, begun where the parties change so that no clause is torn in two. */
export function clausesOf({ edges }: Pick<Deadlock, "edges">): DeadlockClause[] {
  const holders = (edge: Requirement | undefined) => edge?.parties.toSorted().join();
  const begin = edges.findIndex((edge, index) => holders(edge) !== holders(edges.at(index - 1)));
  const clauses: DeadlockClause[] = [];
  for (const edge of [...edges.slice(begin), ...edges.slice(0, begin)]) {
    const clause = clauses.at(-1);
    if (clause !== undefined && holders(clause.edges[0]) === holders(edge)) clause.edges.push(edge);
    else clauses.push({ parties: edge.parties, edges: [edge] });
  }
  return clauses;
}
