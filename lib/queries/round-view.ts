import "server-only";
import { outcomeSince, roundView } from "@/lib/domain/round-view";
import { oncePerImport } from "@/lib/queries/in-force";
import { readRecordUpTo } from "@/lib/queries/record-data";
import type { OutcomeSince, RoundView } from "@/lib/schemas/views";

/** A round as the record in force tells it, with what became of its outcomes since; null where there is none. */
export const getRoundView = oncePerImport(
  async (
    _inForce,
    negotiation,
    roundId: string,
  ): Promise<{ view: RoundView; since: OutcomeSince[] } | null> => {
    const data = await readRecordUpTo(negotiation, roundId);
    if (data === null) return null;
    const view = roundView(data, roundId);
    const since = data.outcomes
      .filter((outcome) => outcome.round === roundId)
      .map((outcome) => outcomeSince(outcome, view.round));
    return { view, since };
  },
);
