import "server-only";
import { outcomeSince, roundView } from "@/lib/domain/round-view";
import { oncePerImport } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";
import type { Source } from "@/lib/schemas/entities";
import type { OutcomeSince, RoundView } from "@/lib/schemas/views";

export type RoundToday = {
  view: RoundView;
  /** What became of the round's outcomes after it. */
  since: OutcomeSince[];
  /** Sources that only `since` cites. */
  laterSources: Source[];
};

/** A round as the record in force tells it, with what became of its outcomes since; null where there is none. */
export const getRoundView = oncePerImport(
  async (_inForce, negotiation, roundId: string): Promise<RoundToday | null> => {
    const data = await getRecordData(negotiation);
    if (data === null || !data.rounds.some((round) => round.id === roundId)) return null;
    const view = roundView(data, roundId);
    const since = data.outcomes
      .filter((outcome) => outcome.round === roundId)
      .map((outcome) => outcomeSince(outcome, view.round));
    const cited = new Set(
      since.flatMap((outcome) => outcome.steps.flatMap((step) => step.citations.map((each) => each.source))),
    );
    const known = new Set(view.sources.map((source) => source.id));
    const laterSources = data.sources.filter((source) => cited.has(source.id) && !known.has(source.id));
    return { view, since, laterSources };
  },
);
