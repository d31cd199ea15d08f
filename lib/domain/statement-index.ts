import type { Statement } from "@/lib/schemas/entities";

/** Where the statements of a record are found by id, and what continues each of them. */
export type StatementIndex = {
  byId: ReadonlyMap<string, Statement>;
  continuedBy: ReadonlyMap<string, readonly Statement[]>;
};

function makeIndex(statements: readonly Statement[]): StatementIndex {
  const continuedBy = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.continues === undefined) continue;
    const others = continuedBy.get(statement.continues);
    if (others === undefined) continuedBy.set(statement.continues, [statement]);
    else others.push(statement);
  }
  return { byId: new Map(statements.map((statement) => [statement.id, statement])), continuedBy };
}

const known = new WeakMap<readonly Statement[], StatementIndex>();

/** The index of a list of statements, which must not change: made once for as long as the list lives. */
export function indexStatements(statements: readonly Statement[]): StatementIndex {
  const index = known.get(statements) ?? makeIndex(statements);
  known.set(statements, index);
  return index;
}
