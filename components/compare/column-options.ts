import type { OptionGroup } from "@/components/compare/column-select";
import { positionEntries } from "@/components/compare/position-entries";
import { shortTitle } from "@/components/compare/titles";
import type { Party } from "@/lib/schemas/entities";
import type { RoundLabel } from "@/lib/schemas/views";

type Titled = { id: string; title: string; round: string };
type Rounds = readonly Pick<RoundLabel, "id" | "title">[];

/** Every document, under the round it belongs to. */
export function documentOptions(labels: { documents: readonly Titled[]; rounds: Rounds }): OptionGroup[] {
  return labels.rounds.map((round) => ({
    id: round.id,
    label: round.title,
    options: labels.documents
      .filter((document) => document.round === round.id)
      .map(({ id, title }) => ({ id, label: shortTitle(title) })),
  }));
}

/** Every party at every round, the newest round first; a closed field shows the option alone, so it names both. */
export function positionOptions(labels: { parties: Party[]; rounds: RoundLabel[] }): OptionGroup[] {
  const entries = positionEntries(labels);
  return labels.rounds.toReversed().map((round) => ({
    id: round.id,
    label: round.title,
    options: entries
      .filter((entry) => entry.round.id === round.id)
      .map(({ id, title }) => ({ id, label: title })),
  }));
}
