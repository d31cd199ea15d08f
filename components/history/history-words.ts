import { formatDate, formatList } from "@/components/format";
import { changeWords } from "@/components/words";
import { say } from "@/lib/language/say";
import type { HistoryMark, RoundLabel } from "@/lib/schemas/views";

type Rounds = ReadonlyMap<string, Pick<RoundLabel, "date">>;

/** What one party did in one round: "2 June 2025: added and restated". */
export function markWords({ round, types }: HistoryMark, rounds: Rounds): string {
  const date = rounds.get(round)?.date;
  return `${date === undefined ? round : formatDate(date)}: ${formatList(types.map((type) => changeWords(type)))}`;
}

/** The rounds a party spoke in, and how many there were: the line of one party in words. */
export function lineWords(marks: readonly HistoryMark[], rounds: Rounds): string {
  const spoken = marks.filter((mark) => !isSilent(mark));
  if (spoken.length === 0) return say("history.not_spoken");
  const said = spoken.map((mark) => markWords(mark, rounds)).join("; ");
  const silent = marks.length - spoken.length;
  return silent === 0 ? said : say("history.then_silent", { said, count: silent });
}

/** Whether the party said nothing on the issue in that round. */
export function isSilent({ statements }: Pick<HistoryMark, "statements">): boolean {
  return statements.length === 0;
}
