import { countOf, formatDate } from "@/components/format";
import type { RoundPair } from "@/lib/domain/round-pair";
import type { Statement } from "@/lib/schemas/entities";
import type { RoundLabel } from "@/lib/schemas/views";

/** The heading of a comparison of two rounds. */
export function changesTitle({ from, to }: RoundPair<RoundLabel>): string {
  if (from === null) return `What was first said up to ${formatDate(to.date)}`;
  return `What changed from ${formatDate(from.date)} to ${formatDate(to.date)}`;
}

/** "23 changes, 524 statements not said again"; without the second part where there are none. */
export function resultWords(changed: number, silent: number): string {
  const changes = countOf(changed, "change");
  return silent === 0 ? changes : `${changes}, ${countOf(silent, "statement")} not said again`;
}

/** When a statement was made, at the record's own precision. */
export function whenSaid({ date, date_precision }: Pick<Statement, "date" | "date_precision">): string {
  return date_precision === "inferred" ? `${formatDate(date)} (date inferred)` : formatDate(date);
}

/** What a link to a statement is called: its number in its document, or that it was spoken. */
export function statementName({ number, document }: Pick<Statement, "number" | "document">): string {
  if (document === undefined) return "Spoken statement";
  const bare = number?.replace(/^~/, "") ?? "";
  if (bare === "") return "Clause without a number";
  return bare === number ? `Clause ${bare}` : `Clause ${bare} (number inferred)`;
}
