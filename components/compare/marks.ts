import type { Pair } from "@/lib/domain/pairing";
import type { TextRange, WordMarks } from "@/lib/domain/word-difference";

/** What is marked in one column: the words that differ, and with what each statement is compared. */
export type ColumnMarks = {
  isFirst: boolean;
  ranges: ReadonlyMap<string, readonly TextRange[]>;
  /** By statement; empty in the first column, with which the others are compared. */
  pairs: ReadonlyMap<string, Pair>;
};

/** What is marked in each column, by its id. */
export type Marks = ReadonlyMap<string, ColumnMarks>;

/** Gathers pairs and words by column and statement; without words where they are still worked out. */
export function marksByColumn(
  columns: readonly string[],
  pairs: readonly Pair[],
  words: readonly WordMarks[],
): Marks {
  return new Map(
    columns.map((column, index) => [
      column,
      {
        isFirst: index === 0,
        ranges: new Map(
          words.filter((each) => each.column === column).map((each) => [each.statement, each.ranges]),
        ),
        pairs: new Map(
          pairs.filter((pair) => pair.column === column).map((pair) => [pair.statement.id, pair]),
        ),
      },
    ]),
  );
}
