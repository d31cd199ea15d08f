import type { EntryDifference } from "@/lib/schemas/revision-views";

/** A position is a party on an issue: how many have a statement that differs, and how many entries beside. */
export function countDifferences(differences: readonly EntryDifference[]): {
  positions: number;
  others: number;
} {
  const statements = differences.filter((each) => each.kind === "statement");
  const positions = new Set(statements.map(({ party, issue }) => `${party} ${issue}`));
  return { positions: positions.size, others: differences.length - statements.length };
}
