import type { CompareByIssue, CompareCell, CompareRow } from "@/lib/domain/compare";
import { isChosenIssue } from "@/lib/domain/filter";

/** Tells of an item of a cell whether its statement's anchor stands there. */
export type IsAnchored = (row: CompareRow, cell: CompareCell, statement: string) => boolean;

/**
 * Gives each statement one anchor, though it may stand in several rows and columns: the first place in the
 * chosen rows where it is on its main issue, else the first where it touches one.
 */
export function placeAnchors(comparison: CompareByIssue, chosenIssues: readonly string[]): IsAnchored {
  const placeOf = (row: CompareRow, cell: CompareCell) => `${row.issue.id} ${cell.column}`;
  const places = new Map<string, { place: string; touches: boolean }>();
  const rows = comparison.groups.flatMap((group) => group.rows);
  for (const row of rows.filter(({ issue }) => isChosenIssue(issue.id, chosenIssues))) {
    for (const cell of row.cells) {
      for (const { statement, touches } of cell.items) {
        const known = places.get(statement.id);
        if (known === undefined || (known.touches && !touches))
          places.set(statement.id, { place: placeOf(row, cell), touches });
      }
    }
  }
  return (row, cell, statement) => places.get(statement)?.place === placeOf(row, cell);
}
