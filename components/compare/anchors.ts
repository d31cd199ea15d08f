import type { CompareByIssue, CompareCell, CompareRow } from "@/lib/domain/compare";
import { isChosenIssue } from "@/lib/domain/filter";

type IsPlace = (row: CompareRow, cell: CompareCell, statement: string) => boolean;

export type Placing = {
  /** Whether a statement's anchor stands in this cell; it has one on the page. */
  isAnchored: IsPlace;
  /** Whether this cell is the statement's home in its column: the others there only touch its matter. */
  isHome: IsPlace;
};

/**
 * Places statements that stand in several rows and columns: at home in the first of the chosen rows where
 * they are on their main issue, else in the first where they touch one; anchored in the first such column.
 */
export function placeStatements(comparison: CompareByIssue, chosenIssues: readonly string[]): Placing {
  const anchors = new Map<string, { column: string; touches: boolean }>();
  const homes = new Map<string, { issue: string; touches: boolean }>();
  const rows = comparison.groups.flatMap((group) => group.rows);
  for (const { issue, cells } of rows.filter((row) => isChosenIssue(row.issue.id, chosenIssues))) {
    for (const { column, items } of cells) {
      for (const { statement, touches } of items) {
        const inColumn = `${column} ${statement.id}`;
        const [anchor, home] = [anchors.get(statement.id), homes.get(inColumn)];
        if (anchor === undefined || (anchor.touches && !touches))
          anchors.set(statement.id, { column, touches });
        if (home === undefined || (home.touches && !touches))
          homes.set(inColumn, { issue: issue.id, touches });
      }
    }
  }
  const isHome: IsPlace = (row, cell, id) => homes.get(`${cell.column} ${id}`)?.issue === row.issue.id;
  return {
    isHome,
    isAnchored: (row, cell, id) => anchors.get(id)?.column === cell.column && isHome(row, cell, id),
  };
}
