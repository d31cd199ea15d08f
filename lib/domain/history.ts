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
