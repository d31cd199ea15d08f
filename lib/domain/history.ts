import { orderParties } from "@/lib/domain/order";
import { roundsUpTo } from "@/lib/domain/positions";
import type { RecordData } from "@/lib/schemas/record-data";
import type { HistoryMark } from "@/lib/schemas/views";

/**
 * The line of an issue in miniature: for every round up to one and every party given, whether it spoke on
 * the issue as main issue and what its statements did to earlier ones; silent where it said nothing.
 */
export function historyOf(
  data: RecordData,
  issueId: string,
  roundId: string,
  parties: readonly string[],
): HistoryMark[] {
  const onIssue = data.statements.filter((statement) => statement.issue === issueId);
  return parties.flatMap((party) =>
    roundsUpTo(data.rounds, roundId).map((round) => {
      const said = onIssue.filter((each) => each.party === party && each.round === round.id);
      const types = [...new Set(said.map((statement) => statement.change ?? "added"))];
      return {
        party,
        round: round.id,
        types: types.length > 0 ? types : ["silent"],
        statements: said.map((statement) => statement.id),
      };
    }),
  );
}

/**
 * The line of every issue up to a round, for the principals and whoever else has spoken on it as main issue,
 * in the default order of parties.
 */
export function historyByIssue(data: RecordData, roundId: string): Map<string, HistoryMark[]> {
  const parties = orderParties(data.parties);
  const rounds = new Set(roundsUpTo(data.rounds, roundId).map((round) => round.id));
  const said = data.statements.filter((statement) => rounds.has(statement.round));
  const issues = data.issue_groups.flatMap((group) => group.issues);
  return new Map(
    issues.map(({ id }): [string, HistoryMark[]] => {
      const spoke = new Set(said.filter((each) => each.issue === id).map((each) => each.party));
      const shown = parties.filter((party) => party.kind === "principal" || spoke.has(party.id));
      const marks = historyOf(
        data,
        id,
        roundId,
        shown.map((party) => party.id),
      );
      return [id, marks];
    }),
  );
}
