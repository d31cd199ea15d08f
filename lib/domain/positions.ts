import { issuesOf } from "@/lib/domain/filter";
import type { IssueGroup, Party, Round, Statement } from "@/lib/schemas/entities";
import type { Position } from "@/lib/schemas/views";

/** Tells of any round whether it is the one asked for or comes before it, by ordinal. */
export function roundsUpTo(rounds: readonly Round[], roundId: string): Round[] {
  const end = rounds.find((round) => round.id === roundId);
  if (end === undefined) throw new RangeError(`round: "${roundId}" is not in the record`);
  return rounds.filter((round) => round.ordinal <= end.ordinal).sort((a, b) => a.ordinal - b.ordinal);
}

/** Statements by each issue that they count on, in the order given. */
export function groupByIssue(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  const add = (issue: string, statement: Statement) => {
    const group = groups.get(issue);
    if (group === undefined) groups.set(issue, [statement]);
    else group.push(statement);
  };
  for (const statement of statements) {
    add(statement.issue, statement);
    for (const issue of statement.also) add(issue, statement);
  }
  return groups;
}

/** Of statements on one issue, those that no other of them continues. */
function notContinued(onIssue: readonly Statement[]): Statement[] {
  const continued = new Set(onIssue.map((statement) => statement.continues));
  return onIssue.filter((statement) => !continued.has(statement.id));
}

/**
 * The statements live on an issue at the newest round of the list given: those that count on it and that no
 * later one of the list `continues` on that same issue (design §3, "live statements").
 */
export function liveOnIssue(statements: readonly Statement[], issueId: string): Statement[] {
  return notContinued(statements.filter((statement) => issuesOf(statement).includes(issueId)));
}

/** Order within a cell: main before `also`, fresh before carried, later date first, then the record's own. */
export function compareInCell(issueId: string, roundId: string): (a: Statement, b: Statement) => number {
  const rank = (statement: Statement) =>
    (statement.issue === issueId ? 0 : 2) + (statement.round === roundId ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || compareText(b.date, a.date) || a.order - b.order;
}

/** By code units: a snapshot's bytes must not depend on the language of the machine that makes it. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Every position at a round: one for each issue and party, empty where the party has not spoken.
 * `statements` are those of the rounds up to it.
 */
export function positionsAt(
  roundId: string,
  statements: readonly Statement[],
  groups: readonly IssueGroup[],
  parties: readonly Party[],
): Position[] {
  const byIssue = groupByIssue(statements);
  return groups
    .flatMap((group) => group.issues)
    .flatMap((issue) => {
      const live = notContinued(byIssue.get(issue.id) ?? []).sort(compareInCell(issue.id, roundId));
      const byParty = new Map<string, Position["statements"]>(parties.map((party) => [party.id, []]));
      for (const statement of live) {
        byParty.get(statement.party)?.push({
          id: statement.id,
          since: statement.round,
          state: statement.round === roundId ? "fresh" : "carried",
          touches: statement.issue !== issue.id,
        });
      }
      return parties.map((party) => ({
        issue: issue.id,
        party: party.id,
        statements: byParty.get(party.id) ?? [],
      }));
    });
}

/** The statements live on their main issue, in the order given. */
export function liveOnMainIssue(statements: readonly Statement[]): Statement[] {
  const groups = [...groupByIssue(statements)];
  const live = new Set(
    groups.flatMap(([issue, group]) => notContinued(group).filter((statement) => statement.issue === issue)),
  );
  return statements.filter((statement) => live.has(statement));
}
