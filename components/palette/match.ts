import { wordsOf } from "@/lib/domain/search-words";

/** What a command goes by: what one reads first, then beside it, then what is not shown. */
export type CommandNames = { label: string; hint: string; words: readonly string[] };

/** Above nothing, below whatever goes by its name: the way to the search of the texts. */
export const searchValue = "search";
const lastScore = 0.001;
const places = { label: 3, hint: 2, words: 1 } as const;

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

/**
 * How well a command goes by what was typed, from 0 (not at all) to 1 (its whole label). Every word typed has
 * to begin a word of it; one of the label counts more than one beside it, that more than one not shown.
 */
export function matchScore(query: string, { label, hint, words }: CommandNames): number {
  const typed = foldedWords(query);
  if (typed.length === 0) return 0;
  const labelWords = foldedWords(label);
  const [whole, start] = [labelWords.join(" "), typed.join(" ")];
  if (whole === start) return 1;
  if (whole.startsWith(start)) return 0.9;
  const named = [
    { words: labelWords, worth: places.label },
    { words: foldedWords(hint), worth: places.hint },
    { words: words.flatMap(foldedWords), worth: places.words },
  ];
  const worths = typed.map(
    (word) => named.find((each) => each.words.some((known) => known.startsWith(word)))?.worth ?? 0,
  );
  // The least of them first: one word that only an unseen name has makes the whole a weaker find.
  const least = Math.min(...worths);
  if (least === 0) return 0;
  const sum = worths.reduce<number>((total, worth) => total + worth, 0);
  return (least + sum / (worths.length * 10)) / 4;
}

/** The same as the palette's list asks for it: the names of an item are its label, its hint, then its words. */
export function filterCommand(value: string, query: string, names: readonly string[] = []): number {
  if (value === searchValue) return lastScore;
  const [label = "", hint = "", ...words] = names;
  return matchScore(query, { label, hint, words });
}
