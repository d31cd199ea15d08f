import type { OptionGroup } from "@/components/compare/column-select";
import { positionEntries } from "@/components/compare/position-entries";
import { shortTitle } from "@/components/compare/titles";
import type { Outline } from "@/lib/schemas/views";

/** Every document, under the round it belongs to. */
export function documentOptions({ documents, rounds }: Outline): OptionGroup[] {
  return rounds.map((round) => ({
    id: round.id,
    label: round.title,
    options: documents
      .filter((document) => document.round === round.id)
      .map(({ id, title }) => ({ id, label: shortTitle(title) })),
  }));
}

/** Every party at every round, the newest round first; a closed field shows the option alone, so it names both. */
export function positionOptions(outline: Outline): OptionGroup[] {
  const entries = positionEntries(outline);
  return [...outline.rounds].reverse().map((round) => ({
    id: round.id,
    label: round.title,
    options: entries
      .filter((entry) => entry.round.id === round.id)
      .map(({ id, title }) => ({ id, label: title })),
  }));
}
