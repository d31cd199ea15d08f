import { issuesOf } from "@/lib/domain/filter";
import { indexStatements } from "@/lib/domain/statement-index";
import type { Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";

/** A statement on one issue that it counts on. Rounds are told by their ordinals. */
export type LifeOnIssue = {
  statement: Statement;
  /** The round in which it was made. */
  from: number;
  /** The first round by which another that counts on the issue continues it; infinite where none does. */
  until: number;
  /** Whether it only touches the issue. */
  touches: boolean;
};

/** A statement in all: until when it is live on its main issue, and on any that it counts on. */
export type Life = { statement: Statement; from: number; onMain: number; onAny: number };

/** When the statements of a record are live (design §3, "live statements"), without looking through the others. */
export type Lives = {
  /** In the order of the record. */
  all: readonly Life[];
  of: ReadonlyMap<Statement, Life>;
  /** Main issue before what touches it, later date first, then in the order of the record. */
  byIssue: ReadonlyMap<string, readonly LifeOnIssue[]>;
};

type Said = Pick<RecordData, "statements" | "rounds">;

/** By code units: a snapshot's bytes must not depend on the language of the machine that makes it. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function compareOnIssue(a: LifeOnIssue, b: LifeOnIssue): number {
  return (
    Number(a.touches) - Number(b.touches) ||
    compareText(b.statement.date, a.statement.date) ||
    a.statement.order - b.statement.order
  );
}

function findLives({ statements, rounds }: Said): Lives {
  const ordinals = new Map(rounds.map(({ id, ordinal }) => [id, ordinal]));
  const madeIn = ({ round }: Statement) => ordinals.get(round) ?? Number.POSITIVE_INFINITY;
  const { continuedBy } = indexStatements(statements);
  const byIssue = new Map<string, LifeOnIssue[]>();
  const all = statements.map((statement): Life => {
    const from = madeIn(statement);
    const later = continuedBy.get(statement.id) ?? [];
    const ends = issuesOf(statement).map((issue, place) => {
      const continuing = later.filter((each) => issuesOf(each).includes(issue));
      const until = Math.min(Number.POSITIVE_INFINITY, ...continuing.map(madeIn));
      const life = { statement, from, until, touches: place > 0 };
      const others = byIssue.get(issue);
      if (others === undefined) byIssue.set(issue, [life]);
      else others.push(life);
      return until;
    });
    return { statement, from, onMain: ends[0] ?? from, onAny: Math.max(...ends) };
  });
  for (const lives of byIssue.values()) lives.sort(compareOnIssue);
  return { all, of: new Map(all.map((life) => [life.statement, life])), byIssue };
}

const known = new WeakMap<readonly Statement[], Lives>();

/** When the statements of a record, which must not change, are live: found once for as long as it is held. */
export function livesIn(data: Said): Lives {
  const lives = known.get(data.statements) ?? findLives(data);
  known.set(data.statements, lives);
  return lives;
}

/** Whether a round lies in a span of ordinals: `until` is the first one after it. */
export function isWithin(from: number, until: number, ordinal: number): boolean {
  return from <= ordinal && ordinal < until;
}
