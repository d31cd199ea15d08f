import type { Column } from "@/components/compare/columns";
import { comparisonTitle, positionsTitle } from "@/components/compare/titles";

/** What a comparison of documents or of positions is called. */
export function columnsTitle(columns: readonly Column[]): string {
  const positions = columns.flatMap((column) => (column.kind === "position" ? [column.entry] : []));
  if (positions.length > 0) return positionsTitle(positions);
  return comparisonTitle(columns.map((column) => column.entry.title));
}
