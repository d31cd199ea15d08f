import type { Round, Statement } from "@/lib/schemas/entities";

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

function countsOn(statement: Statement, issue: string): boolean {
  return statement.issue === issue || statement.also.includes(issue);
}

/** Tells at which rounds statements are live (design §3), without looking through the others. */
export type Liveness = {
  /** Whether a statement was made in a round up to this one. */
  isSaid(statement: Statement, ordinal: number): boolean;
  /** Whether a statement made by then is live on its main issue. */
  isLiveOnMain(statement: Statement, ordinal: number): boolean;
  /** Whether a statement made by then is live on any issue that it counts on. */
  isLiveOnAny(statement: Statement, ordinal: number): boolean;
};

/** Makes what tells of the statements of a record when they are live. */
export function createLiveness(statements: readonly Statement[], rounds: readonly Round[]): Liveness {
  const { continuedBy } = indexStatements(statements);
  const ordinals = new Map(rounds.map((round) => [round.id, round.ordinal]));
  const isSaid = (statement: Statement, ordinal: number) =>
    (ordinals.get(statement.round) ?? Number.POSITIVE_INFINITY) <= ordinal;
  const isLiveOn = (statement: Statement, issue: string, ordinal: number) =>
    continuedBy.get(statement.id)?.some((later) => isSaid(later, ordinal) && countsOn(later, issue)) !== true;
  return {
    isSaid,
    isLiveOnMain: (statement, ordinal) => isLiveOn(statement, statement.issue, ordinal),
    isLiveOnAny: (statement, ordinal) =>
      isLiveOn(statement, statement.issue, ordinal) ||
      statement.also.some((issue) => isLiveOn(statement, issue, ordinal)),
  };
}
