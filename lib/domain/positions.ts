import { issuesOf } from "@/lib/domain/filter";
import type { IssueGroup, Party, Round, Statement } from "@/lib/schemas/entities";
import type { Position } from "@/lib/schemas/views";

/** Tells of any round whether it is the one asked for or comes before it, by ordinal. */
export function roundsUpTo(rounds: readonly Round[], roundId: string): Round[] {
  const end = rounds.find((round) => round.id === roundId);
  if (end === undefined) throw new RangeError(`round: "${roundId}" is not in the record`);
  return rounds.filter((round) => round.ordinal <= end.ordinal).sort((a, b) => a.ordinal - b.ordinal);
}

/**
 * The statements live on an issue at the newest round of the list given: those that count on it and that no
 * later one of the list `continues` on that same issue (design §3, "live statements").
 */
export function liveOnIssue(statements: readonly Statement[], issueId: string): Statement[] {
  const onIssue = statements.filter((statement) => issuesOf(statement).includes(issueId));
  const continued = new Set(onIssue.map((statement) => statement.continues));
  return onIssue.filter((statement) => !continued.has(statement.id));
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
  return groups
    .flatMap((group) => group.issues)
    .flatMap((issue) => {
      const live = liveOnIssue(statements, issue.id).sort(compareInCell(issue.id, roundId));
      return parties.map((party) => ({
        party: party.id,
        issue: issue.id,
        statements: live
          .filter((statement) => statement.party === party.id)
          .map((statement) => ({
            id: statement.id,
            state: statement.round === roundId ? ("fresh" as const) : ("carried" as const),
            since: statement.round,
            touches: statement.issue !== issue.id,
          })),
      }));
    });
}

/** The statements live on at least one issue that they count on, in the order given. */
export function liveOnAnyIssue(statements: readonly Statement[]): Statement[] {
  const issues = [...new Set(statements.flatMap(issuesOf))];
  const live = new Set(issues.flatMap((issue) => liveOnIssue(statements, issue)));
  return statements.filter((statement) => live.has(statement));
}

/** The statements live on their main issue, in the order given. */
export function liveOnMainIssue(statements: readonly Statement[]): Statement[] {
  const issues = [...new Set(statements.map((statement) => statement.issue))];
  const live = new Set(
    issues.flatMap((issue) =>
      liveOnIssue(statements, issue).filter((statement) => statement.issue === issue),
    ),
  );
  return statements.filter((statement) => live.has(statement));
}
