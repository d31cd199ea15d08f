import type { KnownWords, SearchTerm } from "@/lib/domain/search-query";
import { type Word, wordsOf } from "@/lib/domain/search-words";
import type { MarkedPart } from "@/lib/schemas/search-views";

/** A stretch of a text. */
export type Stretch = { start: number; end: number };
/** Gives the stretches of a text that meet what was searched for, in their order, none inside another. */
export type Marker = (text: string) => Stretch[];

/** Words one after the other; the last may be the beginning of one, or have a plural's "s". */
type Run = { words: readonly string[]; isBegun?: boolean; mayBePlural?: boolean };

function meets(run: Run, place: number, word: string | undefined): boolean {
  const wanted = run.words[place] ?? "";
  if (word === undefined) return false;
  if (word === wanted) return true;
  if (place < run.words.length - 1) return false;
  return (
    (run.isBegun === true && word.startsWith(wanted)) || (run.mayBePlural === true && word === `${wanted}s`)
  );
}

/** How many words from a place on meet a run: all of its words, or none. */
function lengthAt(words: readonly Word[], from: number, runs: readonly Run[]): number {
  let longest = 0;
  for (const run of runs) {
    const isMet = run.words.every((_, place) => meets(run, place, words[from + place]?.word));
    if (isMet) longest = Math.max(longest, run.words.length);
  }
  return longest;
}

function stretchesOf(text: string, runs: readonly Run[]): Stretch[] {
  const words = wordsOf(text);
  const found: Stretch[] = [];
  for (let from = 0; from < words.length; ) {
    const length = lengthAt(words, from, runs);
    const [first, last] = [words[from], words[from + length - 1]];
    if (length > 0 && first && last) found.push({ start: first.start, end: last.end });
    from += Math.max(1, length);
  }
  return found;
}

function runsOf({ words, isBegun }: SearchTerm, known: KnownWords): Run[] {
  const [only = ""] = words;
  const forms = words.length === 1 ? (known.get(only)?.forms ?? []) : [];
  return [{ words, isBegun }, ...forms.map((form) => ({ words: [form] }))];
}

/**
 * What marks texts. Whoever searched for one spelling of a name is shown the others too, since they were
 * found by it.
 */
export function createMarker(
  terms: readonly SearchTerm[],
  known: KnownWords,
  spellings: readonly (readonly string[])[],
): Marker {
  const typed = terms.flatMap((term) => runsOf(term, known));
  const spelled = spellings
    .filter((group) => group.some((name) => stretchesOf(name, typed).length > 0))
    .flatMap((group) =>
      group.map((name) => ({ words: wordsOf(name).map(({ word }) => word), mayBePlural: true })),
    );
  const runs = [...typed, ...spelled].filter((run) => run.words.length > 0);
  return (text) => stretchesOf(text, runs);
}

/** A text cut at what is marked in it. */
export function markText(text: string, stretches: readonly Stretch[]): MarkedPart[] {
  const ends = stretches.map(({ end }) => end);
  const parts = stretches.flatMap(({ start, end }, place) => [
    { text: text.slice(ends[place - 1] ?? 0, start), marked: false },
    { text: text.slice(start, end), marked: true },
  ]);
  return [...parts, { text: text.slice(ends.at(-1) ?? 0), marked: false }].filter((part) => part.text !== "");
}
