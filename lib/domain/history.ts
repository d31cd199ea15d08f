import { orderParties } from "@/lib/domain/order";
import { roundsUpTo } from "@/lib/domain/positions";
import type { Round, Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { HistoryMark } from "@/lib/schemas/views";

/** More rounds than this are neither read in miniature nor fit beside an issue: the newest are shown. */
export const longestHistory = 24;

type Said = Pick<Statement, "party" | "round" | "change" | "id">;

/** The rounds that a line up to one shows, oldest first. */
function roundsShown(data: RecordData, roundId: string): Round[] {
  return roundsUpTo(data.rounds, roundId).slice(-longestHistory);
}

function keyOf({ party, round }: { party: string; round: string }): string {
  return `${party} ${round}`;
}

function marksOf(
  onIssue: readonly Said[],
  rounds: readonly Round[],
  parties: readonly string[],
): HistoryMark[] {
  const together = new Map<string, Said[]>();
  for (const each of onIssue) {
    const said = together.get(keyOf(each));
    if (said === undefined) together.set(keyOf(each), [each]);
    else said.push(each);
  }
  return parties.flatMap((party) =>
    rounds.map(({ id: round }) => {
      const said = together.get(keyOf({ party, round })) ?? [];
      const types = [...new Set(said.map((statement) => statement.change ?? "added"))];
      return {
        party,
        round,
        types: types.length > 0 ? types : ["silent"],
        statements: said.map((statement) => statement.id),
      };
    }),
  );
}

/**
 * The line of an issue in miniature: for every round up to one, the newest where there are many, and every party
 * given, whether it spoke on the issue as main issue and what its statements did to earlier ones; silent where it
 * said nothing.
 */
export function historyOf(
  data: RecordData,
  issueId: string,
  roundId: string,
  parties: readonly string[],
): HistoryMark[] {
  const onIssue = data.statements.filter((statement) => statement.issue === issueId);
  return marksOf(onIssue, roundsShown(data, roundId), parties);
}

/**
 * The line of every issue up to a round, for the principals and whoever else has spoken on it as main issue in
 * one of the rounds shown, in the default order of parties.
 */
export function historyByIssue(data: RecordData, roundId: string): Map<string, HistoryMark[]> {
  const parties = orderParties(data.parties);
  const rounds = roundsShown(data, roundId);
  const shown = new Set(rounds.map((round) => round.id));
  const issues = data.issue_groups.flatMap((group) => group.issues);
  const said = new Map<string, Said[]>(issues.map(({ id }) => [id, []]));
  for (const statement of data.statements)
    if (shown.has(statement.round)) said.get(statement.issue)?.push(statement);
  return new Map(
    [...said].map(([issue, onIssue]): [string, HistoryMark[]] => {
      const spoke = new Set(onIssue.map((each) => each.party));
      const speakers = parties.filter((party) => party.kind === "principal" || spoke.has(party.id));
      const ids = speakers.map((party) => party.id);
      return [issue, marksOf(onIssue, rounds, ids)];
    }),
  );
}
