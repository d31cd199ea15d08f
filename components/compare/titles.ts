import type { PositionEntry } from "@/components/compare/columns";
import { formatDate, formatList, numberWord } from "@/components/format";

/** A document's title up to its first colon: "Memorandum: proposals for …" → "Memorandum". */
export function shortTitle(title: string): string {
  return title.split(": ", 1)[0] ?? title;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const mostNamed = 2;

/** What a comparison is called: its documents by name, or how many they are. */
export function comparisonTitle(titles: readonly string[]): string {
  if (titles.length > mostNamed) return capitalised(`${numberWord(titles.length)} documents side by side`);
  return formatList(titles.map(shortTitle));
}

/**
 * What a comparison of positions is called: "A and B, 2 June" at one round, "A, 16 May and 2 June" of one
 * party, else each with its date, or how many they are.
 */
export function positionsTitle(entries: readonly Pick<PositionEntry, "title" | "party" | "round">[]): string {
  const parties = [...new Set(entries.map((entry) => entry.party.short))];
  const dates = [...new Set(entries.map((entry) => formatDate(entry.round.date)))];
  if (dates.length === 1) return `${formatList(parties)}, ${formatList(dates)}`;
  if (parties.length === 1) return `${formatList(parties)}: ${formatList(dates)}`;
  if (entries.length > mostNamed) return capitalised(`${numberWord(entries.length)} positions side by side`);
  return entries.map((entry) => entry.title).join(" · ");
}
