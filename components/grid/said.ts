import { formatDate } from "@/components/format";
import { certaintyWords, evidenceWords } from "@/components/words";
import { say } from "@/lib/language/say";
import type { Statement } from "@/lib/schemas/entities";
import type { Position, RoundLabel } from "@/lib/schemas/views";

/** A live statement with its place in a position. */
export type SaidItem = Position["statements"][number] & { statement: Statement };

/** "said here", or from when it is carried. */
export function saidWhen(item: SaidItem, labels: { rounds: ReadonlyMap<string, RoundLabel> }): string {
  if (item.state === "fresh") return say("grid.said_here");
  const since = labels.rounds.get(item.since);
  return say("grid.carried_from", { date: since ? formatDate(since.date) : item.since });
}

/** How a statement is known, and how sure it is. */
export function howKnown({ statement }: Pick<SaidItem, "statement">): string {
  const evidence = evidenceWords(statement.evidence).word;
  return say("grid.with_certainty", { evidence, certainty: certaintyWords(statement.certainty) });
}

/** What opens a cell that holds so many statements; a long one is cut, so there is always more. */
export function moreWords(count: number): string {
  return count > 1 ? say("grid.more", { count: count - 1 }) : say("grid.in_full");
}

/** Newest first; statements of one date in the record's order. */
export function newestFirst(a: SaidItem, b: SaidItem): number {
  if (a.statement.date === b.statement.date) return a.statement.order - b.statement.order;
  return a.statement.date < b.statement.date ? 1 : -1;
}
