import { knotOf } from "@/lib/domain/deadlocks";
import { groupOf, isChosenIssue } from "@/lib/domain/filter";
import { isUnresolved } from "@/lib/domain/status";
import type { StandingIssue, Unresolved } from "@/lib/domain/unresolved";
import type { Position } from "@/lib/schemas/views";

/** Values of one name are "or", names are "and"; without a status, what is unresolved is meant. */
export type UnresolvedFilters = { issue: string[]; party: string[]; status: string[] };
export type UnresolvedFacets = Record<keyof UnresolvedFilters, Record<string, number>>;

export const noUnresolvedFilters: UnresolvedFilters = { issue: [], party: [], status: [] };

/** The parties that have spoken on each issue. */
type Speakers = (issue: string) => readonly string[];

function speakersIn(positions: readonly Position[]): Speakers {
  const spoken = new Map<string, string[]>();
  for (const { issue, party, statements } of positions) {
    if (statements.length > 0) spoken.set(issue, [...(spoken.get(issue) ?? []), party]);
  }
  return (issue) => spoken.get(issue) ?? [];
}

function passes(issue: StandingIssue, name: keyof UnresolvedFilters, chosen: string[], speakers: Speakers) {
  const { status } = issue.status;
  if (name === "status") return chosen.length === 0 ? isUnresolved(status) : chosen.includes(status);
  if (name === "issue") return isChosenIssue(issue.id, chosen);
  return chosen.length === 0 || speakers(issue.id).some((party) => chosen.includes(party));
}

const names = ["issue", "party", "status"] as const;

/**
 * What passes the filters. A party keeps the issues it has spoken on, the deadlocks it takes part in and its
 * own open ends; a status keeps issues only, since deadlocks join issues of several.
 */
export function filterUnresolved(
  unresolved: Unresolved,
  positions: readonly Position[],
  filters: UnresolvedFilters,
): Unresolved {
  const speakers = speakersIn(positions);
  const keepsParty = (parties: readonly string[]) =>
    filters.party.length === 0 || parties.some((party) => filters.party.includes(party));
  const knots = unresolved.knots.map((knot) => {
    const deadlocks = knot.deadlocks.filter(
      (each) => keepsParty(each.parties) && each.issues.some((issue) => isChosenIssue(issue, filters.issue)),
    );
    return deadlocks.length === knot.deadlocks.length ? knot : knotOf(deadlocks, knot.issues);
  });
  return {
    ...unresolved,
    issues: unresolved.issues.filter((issue) =>
      names.every((name) => passes(issue, name, filters[name], speakers)),
    ),
    unfinished: unresolved.unfinished.filter(
      ({ issue }) => isChosenIssue(issue, filters.issue) && keepsParty(speakers(issue)),
    ),
    knots: knots.filter((knot) => knot.deadlocks.length > 0),
    openEnds: unresolved.openEnds.filter(
      ({ issue, party }) => isChosenIssue(issue, filters.issue) && keepsParty([party]),
    ),
  };
}

/** How many issues each value would leave with the other filters on; a group counts its issues. */
export function countUnresolved(
  unresolved: Unresolved,
  positions: readonly Position[],
  filters: UnresolvedFilters,
): UnresolvedFacets {
  const speakers = speakersIn(positions);
  const count = (name: keyof UnresolvedFilters, valuesOf: (issue: StandingIssue) => readonly string[]) => {
    const others = names.filter((other) => other !== name);
    const left = unresolved.issues.filter((issue) =>
      others.every((other) => passes(issue, other, filters[other], speakers)),
    );
    const counts: Record<string, number> = {};
    for (const value of left.flatMap(valuesOf)) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return {
    issue: count("issue", ({ id }) => [id, groupOf(id)]),
    party: count("party", ({ id }) => speakers(id)),
    status: count("status", ({ status }) => [status.status]),
  };
}
