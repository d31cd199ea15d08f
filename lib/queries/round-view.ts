import "server-only";
import { outcomeSince, roundView } from "@/lib/domain/round-view";
import { oncePerImport } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";
import type { OutcomeSince, RoundView } from "@/lib/schemas/views";

/** A round as the record in force tells it, with what became of its outcomes since; null where there is none. */
export const getRoundView = oncePerImport(
  async (
    _inForce,
    negotiation,
    roundId: string,
  ): Promise<{ view: RoundView; since: OutcomeSince[] } | null> => {
    const data = await getRecordData(negotiation);
    if (data === null || !data.rounds.some((round) => round.id === roundId)) return null;
    const view = roundView(data, roundId);
    const since = data.outcomes
      .filter((outcome) => outcome.round === roundId)
      .map((outcome) => outcomeSince(outcome, view.round));
    return { view, since };
  },
);
