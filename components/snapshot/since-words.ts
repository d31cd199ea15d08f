import { countOf } from "@/components/format";
import { countDifferences } from "@/lib/domain/count-differences";
import type { SinceFrozen } from "@/lib/schemas/revision-views";

/** "3 positions and 1 other entry have changed since": what became of a frozen round, in one line. */
export function sinceWords(since: SinceFrozen): string {
  if (since.state === "same") return "The record in force has this round unchanged.";
  if (since.state === "unreadable") return "The newest snapshot of this round cannot be read.";
  if (since.state === "gone") return `The live record no longer has this ${since.what}.`;
  const { positions, others } = countDifferences(since.differences);
  if (positions + others === 0) return "Only the order of entries has changed since";
  const told = [
    ...(positions > 0 ? [countOf(positions, "position")] : []),
    ...(others > 0 ? [countOf(others, positions > 0 ? "other entry" : "entry", entriesOf(positions))] : []),
  ];
  return `${told.join(" and ")} ${positions + others === 1 ? "has" : "have"} changed since`;
}

function entriesOf(positions: number): string {
  return positions > 0 ? "other entries" : "entries, none of them a position,";
}
