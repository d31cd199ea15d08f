import { indexStatements } from "@/lib/domain/statement-index";
import type { Statement } from "@/lib/schemas/entities";
import type { Ancestry } from "@/lib/schemas/views";

/** The statement and all it continues, newest first, as far as the map holds them. */
export function lineOf(statement: Statement, byId: ReadonlyMap<string, Statement>): Statement[] {
  const line = [statement];
  for (let earlier = statement.continues; earlier !== undefined; ) {
    const found = byId.get(earlier);
    if (found === undefined || line.includes(found)) break;
    line.push(found);
    earlier = found.continues;
  }
  return line;
}

/**
 * For each of the statements that continues another, all it continues, nearest first: what a view needs to
 * follow a line through statements that it does not hold itself. `known` are those to look among.
 */
export function ancestryOf(statements: readonly Statement[], known: readonly Statement[]): Ancestry[] {
  const { byId } = indexStatements(known);
  return statements.flatMap((statement) => {
    const [, ...continues] = lineOf(statement, byId).map((each) => each.id);
    return continues.length === 0 ? [] : [{ statement: statement.id, continues }];
  });
}
