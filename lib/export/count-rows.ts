import type { Statement } from "@/lib/schemas/entities";

/** How many rows the tables of some statements hold. */
export function countRows(statements: readonly Pick<Statement, "citations">[]): {
  statements: number;
  citations: number;
} {
  return {
    statements: statements.length,
    citations: statements.reduce((sum, each) => sum + each.citations.length, 0),
  };
}
