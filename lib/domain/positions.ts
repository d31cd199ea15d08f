import { isWithin, type LifeOnIssue, livesIn } from "@/lib/domain/lives";
import type { Party, Round, Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { Position } from "@/lib/schemas/views";

/** The round asked for and those before it, by ordinal. Throws a RangeError for one that is not among them. */
export function roundsUpTo(rounds: readonly Round[], roundId: string): Round[] {
  const end = rounds.find((round) => round.id === roundId);
  if (end === undefined) throw new RangeError(`round: "${roundId}" is not in the record`);
  return rounds.filter((round) => round.ordinal <= end.ordinal).sort((a, b) => a.ordinal - b.ordinal);
}

/** Order within a cell: main before `also`, fresh before carried, later date first, then the record's own. */
function inCellOrder(live: readonly LifeOnIssue[], ordinal: number): LifeOnIssue[] {
  const rank = ({ touches, from }: LifeOnIssue) => (touches ? 2 : 0) + (from === ordinal ? 0 : 1);
  return live.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Every position at a round: one for each issue and party, in the order of the parties given, empty where the
 * party has not spoken. Throws a RangeError for a round that is not in the record.
 */
export function positionsAt(data: RecordData, roundId: string, parties: readonly Party[]): Position[] {
  const ordinal = roundsUpTo(data.rounds, roundId).at(-1)?.ordinal ?? 0;
  const { byIssue } = livesIn(data);
  return data.issue_groups
    .flatMap((group) => group.issues)
    .flatMap((issue) => {
      const lives = byIssue.get(issue.id) ?? [];
      const live = lives.filter(({ from, until }) => isWithin(from, until, ordinal));
      const byParty = new Map<string, Position["statements"]>(parties.map((party) => [party.id, []]));
      for (const { statement, from, touches } of inCellOrder(live, ordinal)) {
        byParty.get(statement.party)?.push({
          id: statement.id,
          since: statement.round,
          state: from === ordinal ? "fresh" : "carried",
          touches,
        });
      }
      return parties.map((party) => ({
        issue: issue.id,
        party: party.id,
        statements: byParty.get(party.id) ?? [],
      }));
    });
}

/** The statements that nothing in a record continues on their main issue, in its order. */
export function liveOnMainIssue(data: RecordData): Statement[] {
  return livesIn(data)
    .all.filter(({ onMain }) => onMain === Number.POSITIVE_INFINITY)
    .map(({ statement }) => statement);
}
