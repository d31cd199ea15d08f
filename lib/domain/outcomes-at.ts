import { outcomeAt, upToRound } from "@/lib/domain/round-view";
import type { RecordData } from "@/lib/schemas/record-data";
import type { OutcomeAtRound } from "@/lib/schemas/views";

/**
 * The outcomes of every round up to one, as they were known when it ended (design §3, "no hindsight").
 * Throws a RangeError for a round that is not in the record.
 */
export function outcomesAt(whole: RecordData, roundId: string): OutcomeAtRound[] {
  const { rounds, outcomes } = upToRound(whole, roundId);
  const round = rounds.at(-1);
  return round === undefined ? [] : outcomes.map((outcome) => outcomeAt(outcome, round));
}
