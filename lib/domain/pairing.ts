import { type CompareColumn, itemsOn } from "@/lib/domain/compare";
import type { Statement } from "@/lib/schemas/entities";

/**
 * Why two statements are compared: they are the same one; the one continues the other, which stands in the
 * first column, or is continued by it; or each is the first of its cell.
 */
export type PairedBy = "same" | "continues" | "continued-by" | "first";

/** A statement of a later column with the one of the first column that it is compared with. */
export type Pair = { column: string; statement: Statement; with: Statement; by: PairedBy };

type Line = ReadonlyMap<string, readonly string[]>;

function linesOf(column: CompareColumn): Line {
  return new Map([
    ...column.statements.map((each): [string, string[]] => [each.id, each.continues ? [each.continues] : []]),
    ...(column.ancestry?.map((each): [string, string[]] => [each.statement, each.continues]) ?? []),
  ]);
}

/** The statements that stand on their main issue; some may be live only on an issue they touch. */
function mainStatements({ statements, positions }: CompareColumn): readonly Statement[] {
  if (positions === undefined) return statements;
  const main = new Set(
    positions.flatMap((position) =>
      position.statements.filter((each) => !each.touches).map((each) => each.id),
    ),
  );
  return statements.filter((statement) => main.has(statement.id));
}

/** The one of the candidates nearest to a statement on its line. */
function nearest<Each>(candidates: readonly Each[], distance: (each: Each) => number): Each | undefined {
  const known = candidates.filter((each) => distance(each) >= 0);
  return known.reduce<Each | undefined>(
    (best, each) => (best === undefined || distance(each) < distance(best) ? each : best),
    undefined,
  );
}

function pairByLine(statement: Statement, lines: Line, base: readonly Statement[], baseLines: Line) {
  const continued = lines.get(statement.id) ?? [];
  const same = base.find((each) => each.id === statement.id);
  if (same !== undefined) return { with: same, by: "same" as const };
  const earlier = nearest(base, (each) => continued.indexOf(each.id));
  if (earlier !== undefined) return { with: earlier, by: "continues" as const };
  const later = nearest(base, (each) => baseLines.get(each.id)?.indexOf(statement.id) ?? -1);
  return later && { with: later, by: "continued-by" as const };
}

function pairColumn(base: CompareColumn, column: CompareColumn, issueIds: readonly string[]): Pair[] {
  const [lines, baseLines] = [linesOf(column), linesOf(base)];
  const candidates = mainStatements(base);
  const pairs = mainStatements(column).flatMap((statement): Pair[] => {
    const found = pairByLine(statement, lines, candidates, baseLines);
    return found === undefined ? [] : [{ column: column.id, statement, ...found }];
  });
  const taken = new Set(pairs.flatMap((pair) => [pair.statement.id, pair.with.id]));
  const firstOn = (each: CompareColumn, issueId: string) => {
    const [first] = itemsOn(each, issueId);
    return first === undefined || first.touches || taken.has(first.statement.id)
      ? undefined
      : first.statement;
  };
  const firsts = issueIds.flatMap((issueId): Pair[] => {
    const [statement, other] = [firstOn(column, issueId), firstOn(base, issueId)];
    return statement && other ? [{ column: column.id, statement, with: other, by: "first" }] : [];
  });
  return [...pairs, ...firsts];
}

/**
 * Pairs the statements of every further column with those of the first: a statement with itself, or with its
 * nearest on its own line of `continues`, either way; what is left, on each issue, the first statement of
 * one cell with the first of the other, if it is their main issue and neither is paired yet.
 */
export function pairStatements(
  columns: readonly CompareColumn[],
  groups: readonly { issues: readonly { id: string }[] }[],
): Pair[] {
  const [base, ...others] = columns;
  const issueIds = groups.flatMap((group) => group.issues.map((issue) => issue.id));
  return base === undefined ? [] : others.flatMap((column) => pairColumn(base, column, issueIds));
}
