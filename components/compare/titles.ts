import type { PositionEntry } from "@/components/compare/columns";
import { formatList, formatWindow } from "@/components/format";
import { say } from "@/lib/language/say";

/** A document's title up to its first colon: "Memorandum: proposals for …" → "Memorandum". */
export function shortTitle(title: string): string {
  return title.split(": ", 1)[0] ?? title;
}

const mostNamed = 2;

/** What a comparison is called: its documents by name, or how many they are. */
export function comparisonTitle(titles: readonly string[]): string {
  if (titles.length > mostNamed) return say("compare.many.document", { count: titles.length });
  return formatList(titles.map(shortTitle));
}

/**
 * What a comparison of positions is called: "A and B, 2–9 June" at one round, "A: 16 May and 2–9 June" of one
 * party, else each with its days, or how many they are.
 */
export function positionsTitle(entries: readonly Pick<PositionEntry, "title" | "party" | "round">[]): string {
  const parties = [...new Set(entries.map((entry) => entry.party.short))];
  const dates = [...new Set(entries.map((entry) => formatWindow(entry.round)))];
  if (dates.length === 1) return `${formatList(parties)}, ${formatList(dates)}`;
  if (parties.length === 1) return `${formatList(parties)}: ${formatList(dates)}`;
  if (entries.length > mostNamed) return say("compare.many.position", { count: entries.length });
  return entries.map((entry) => entry.title).join(" · ");
}
