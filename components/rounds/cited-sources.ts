import type { RoundSelection } from "@/components/rounds/round-selection";
import type { Statement } from "@/lib/schemas/entities";
import type { OutcomeSince, RoundView } from "@/lib/schemas/views";

/** Ids of the sources behind what a round's page shows under its filters; `listed` are the statements in full. */
export function citedSources(
  view: RoundView,
  listed: readonly Statement[],
  selection: RoundSelection,
  since: readonly OutcomeSince[],
): Set<string> {
  const citing = [
    view.round,
    ...listed,
    ...selection.outcomes,
    ...[...selection.outcomes, ...since].flatMap((outcome) => outcome.steps),
    ...selection.disputes.flatMap((dispute) => dispute.versions),
  ];
  return new Set(citing.flatMap((each) => each.citations.map((citation) => citation.source)));
}
