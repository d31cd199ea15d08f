import type { Outline } from "@/lib/schemas/views";

type Entries = Outline["documents"];

/** The other documents, parted into those of the same round and the rest, each in the record's order. */
export function documentsToCompare(documents: Entries, id: string): { sameRound: Entries; others: Entries } {
  const round = documents.find((each) => each.id === id)?.round;
  const rest = documents.filter((each) => each.id !== id);
  return {
    sameRound: rest.filter((each) => each.round === round),
    others: rest.filter((each) => each.round !== round),
  };
}
