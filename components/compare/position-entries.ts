import type { DocumentEntry, PositionEntry } from "@/components/compare/columns";
import { formatWindow } from "@/components/format";
import { positionId } from "@/lib/domain/position-id";
import type { Outline } from "@/lib/schemas/views";

/** Every party at every round, round by round: what a column of positions may be. */
export function positionEntries({ parties, rounds }: Pick<Outline, "parties" | "rounds">): PositionEntry[] {
  return rounds.flatMap((round) =>
    parties.map((party) => ({
      id: positionId(party.id, round.id),
      title: `${party.short}, ${formatWindow(round)}`,
      party,
      round,
    })),
  );
}

const fewest = 2;

/**
 * The positions behind documents: each document's parties at its round, and where that is one alone, the
 * other principals at that round.
 */
export function positionsBehind(
  documents: readonly Pick<DocumentEntry, "parties" | "round">[],
  { parties, rounds }: Pick<Outline, "parties" | "rounds">,
): string[] {
  const own = documents.flatMap(({ parties: of, round }) => of.map((party) => positionId(party, round)));
  const round = documents.at(-1)?.round ?? rounds.at(-1)?.id ?? "";
  const others = parties
    .filter((party) => party.kind === "principal")
    .map((party) => positionId(party.id, round));
  const distinct = new Set(own);
  for (const other of others) if (distinct.size < fewest) distinct.add(other);
  return [...distinct];
}

/** The documents that the parties of these columns tabled in their rounds; none where fewer than two. */
export function documentsBehind(
  columns: readonly Pick<PositionEntry, "party" | "round">[],
  documents: readonly DocumentEntry[],
): string[] {
  const tabled = columns.flatMap(({ party, round }) =>
    documents.filter((document) => document.round === round.id && document.parties.includes(party.id)),
  );
  const distinct = new Set(tabled.map((document) => document.id));
  return distinct.size < fewest ? [] : [...distinct];
}
