import { formatDate } from "@/components/format";
import { roundEnd } from "@/lib/domain/round-end";
import type { RoundPair } from "@/lib/domain/round-pair";
import { say } from "@/lib/language/say";
import type { Statement } from "@/lib/schemas/entities";
import type { RoundLabel } from "@/lib/schemas/views";

/** The heading of a comparison of two rounds. */
export function changesTitle({ from, to }: RoundPair<RoundLabel>): string {
  if (from === null) return say("changes.title_first", { date: formatDate(roundEnd(to)) });
  return say("changes.title_between", { from: formatDate(roundEnd(from)), to: formatDate(roundEnd(to)) });
}

/** "23 changes, 524 statements not said again"; without the second part where there are none. */
export function resultWords(changed: number, silent: number): string {
  if (silent === 0) return say("changes.count", { count: changed });
  return say("changes.count_with_silent", { count: changed, silent });
}

/** What a link to a statement is called: its number in its document, or that it was spoken. */
export function statementName({ number, document }: Pick<Statement, "number" | "document">): string {
  if (document === undefined) return say("changes.spoken");
  const bare = number?.replace(/^~/, "") ?? "";
  if (bare === "") return say("changes.clause_unnumbered");
  return say(bare === number ? "changes.clause" : "changes.clause_inferred", { number: bare });
}
