import { selectRound } from "@/components/rounds/round-selection";
import { comparisonOf } from "@/components/snapshot/comparison-of";
import { frozenColumns } from "@/components/snapshot/frozen-columns";
import type { CompareByIssue } from "@/lib/domain/compare";
import type { Filters } from "@/lib/domain/filter";
import type { RoundView } from "@/lib/schemas/views";

/** The statements that stand in the cells of a comparison. */
export function cellsDrawn({ groups }: CompareByIssue): Set<string> {
  const cells = groups.flatMap((group) => group.rows).flatMap((row) => row.cells);
  return new Set(cells.flatMap((cell) => cell.items.map(({ statement }) => statement.id)));
}

/** The statements that the page of a round draws in full or names. */
export function roundDrawn(view: RoundView, filters: Filters): Set<string> {
  const rows = selectRound(view, filters).groups.flatMap((group) => group.rows);
  const items = rows.flatMap((row) => row.positions.flatMap((each) => [...each.items, ...each.elsewhere]));
  return new Set(items.map(({ id }) => id));
}

/** The statements that a frozen comparison draws by issue. */
export function positionsDrawn(
  view: RoundView,
  asked: { docs: string[]; columns: string[] },
  filters: Filters,
): Set<string> {
  return cellsDrawn(comparisonOf(view, frozenColumns(view, asked), filters).rows);
}
