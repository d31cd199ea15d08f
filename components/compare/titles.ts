import { formatList, numberWord } from "@/components/format";

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
