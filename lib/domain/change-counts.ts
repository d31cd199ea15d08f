import { movesBetween } from "@/lib/domain/changes";
import { roundsUpTo } from "@/lib/domain/positions";
import type { RecordData } from "@/lib/schemas/record-data";
import type { Change } from "@/lib/schemas/views";
import type { ChangeType } from "@/lib/schemas/words";

/** What changed in a round against the round before it, silence left out. */
export type RoundChanges = { round: string; changes: Change[] };

/** How many changes of each type there were; a type that did not occur is left out. */
export type TypeCounts = Partial<Record<ChangeType, number>>;

/**
 * What changed in each round up to one, oldest first, or only in the newest `most` of them: the first against
 * nothing, each other against the one before it. Throws a RangeError for a round that is not in the record.
 */
export function changesByRound(
  data: RecordData,
  upTo: string,
  most: number = Number.POSITIVE_INFINITY,
): RoundChanges[] {
  const rounds = roundsUpTo(data.rounds, upTo);
  const first = Math.max(0, rounds.length - most);
  return rounds.slice(first).map((round, index) => ({
    round: round.id,
    changes: movesBetween(data, rounds[first + index - 1]?.id ?? null, round.id),
  }));
}

/** How many of the changes are of each type. */
export function countTypes(changes: readonly Change[]): TypeCounts {
  const counts: TypeCounts = {};
  for (const { type } of changes) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
