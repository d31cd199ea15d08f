import type { OptionGroup } from "@/components/compare/column-select";
import type { PositionEntry } from "@/components/compare/columns";
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

/** As many options a field offers at most; of more nobody finds theirs, and a page of thousands is slow. */
const mostOptions = 600;

/** Whether there are too many positions for one field. */
export function offersNearOnly({
  parties,
  rounds,
}: {
  parties: readonly unknown[];
  rounds: readonly unknown[];
}) {
  return parties.length * rounds.length > mostOptions;
}

/**
 * Every party at every round, the newest round first; a closed field shows the option alone, so it names both.
 * Where they are too many, those of the round or of the party of `near`: from these any other is one choice more.
 */
export function positionOptions(
  labels: { parties: Party[]; rounds: RoundLabel[] },
  near: PositionEntry | undefined,
): OptionGroup[] {
  const isOffered = ({ party, round }: PositionEntry) =>
    near === undefined || !offersNearOnly(labels) || party.id === near.party.id || round.id === near.round.id;
  return labels.rounds.toReversed().map((round) => ({
    id: round.id,
    label: round.title,
    options: positionEntries({ parties: labels.parties, rounds: [round] })
      .filter(isOffered)
      .map(({ id, title }) => ({ id, label: title })),
  }));
}
