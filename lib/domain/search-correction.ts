import { distance } from "fastest-levenshtein";
import { fold } from "@/lib/domain/fold";
import { isUnknown, type KnownWords, type SearchTerm } from "@/lib/domain/search-query";
import { wordsOf } from "@/lib/domain/search-words";
import type { CorrectedWord } from "@/lib/schemas/search-views";

type Near = { typed: string; word: string; written: string; similarity: number };

/**
 * Whether so few letters are wrong that another word is searched for unasked; the first is seldom one of two,
 * unless the word was read out of other letters: languages begin a name differently.
 */
function isAlike(typed: string, word: string, wrong: number, isReading: boolean): boolean {
  if (wrong < 2) return typed.length > 3;
  return wrong === 2 && typed.length > 5 && (isReading || typed[0] === word[0]);
}

/** Of what is less alike than this, nothing is said. */
const leastAlike = 0.3;

/** What is made of words that are nowhere in the record. */
export type Correction = {
  /** The terms to search for. */
  terms: SearchTerm[];
  /** Words that others were searched for in the place of. */
  corrected: CorrectedWord[];
  /** Words that are nowhere, and what might have been meant. */
  unknown: { typed: string; near: string[] }[];
};

/** The words that are nowhere in the record, in no form. */
export function unknownWords(terms: readonly SearchTerm[], known: KnownWords): string[] {
  return [...new Set(terms.flatMap((term) => term.words.filter((word) => isUnknown(term, word, known))))];
}

/** A word as the record writes it; of several spellings of a name, its first. */
function spelled({ word, written }: Near, spellings: readonly (readonly string[])[]): string {
  return spellings.find((group) => group.some((name) => fold(name) === word))?.[0] ?? written;
}

/** What is nearest to a word, the likeliest first, and whether that is near enough to be searched for. */
function nearest(
  typed: string,
  similar: readonly Near[],
  isReading: boolean,
): { near: Near[]; isSure: boolean } {
  // Another number is another thing.
  if (/\p{N}/u.test(typed)) return { near: [], isSure: false };
  const measured = similar
    .filter((each) => each.typed === typed)
    .map((each) => ({ ...each, wrong: distance(typed, each.word) }))
    .toSorted((a, b) => a.wrong - b.wrong || b.similarity - a.similarity);
  const sure = measured.filter(({ word, wrong }) => isAlike(typed, word, wrong, isReading));
  const others = measured.filter((each) => !sure.includes(each) && each.similarity >= leastAlike);
  return { near: [...sure, ...others], isSure: sure.length > 0 };
}

/**
 * Puts words of the record in the place of words that it does not have, where they are much alike; of others
 * it says what might have been meant.
 */
export function correctTerms(
  terms: readonly SearchTerm[],
  known: KnownWords,
  similar: readonly Near[],
  spellings: readonly (readonly string[])[],
  isReading = false,
): Correction {
  const words = unknownWords(terms, known).map((typed) => {
    const { near, isSure } = nearest(typed, similar, isReading);
    return { typed, isSure, near: [...new Set(near.map((each) => spelled(each, spellings)))] };
  });
  const corrected = words.flatMap(({ typed, near: [used], isSure }) =>
    isSure && used !== undefined ? [{ typed, used }] : [],
  );
  const used = new Map(corrected.map((each) => [each.typed, wordsOf(each.used).map(({ word }) => word)]));
  return {
    terms: terms.map((term) => ({ ...term, words: term.words.flatMap((word) => used.get(word) ?? [word]) })),
    corrected,
    unknown: words.flatMap(({ typed, near, isSure }) => (isSure ? [] : [{ typed, near }])),
  };
}

/**
 * A query with the nearest words of the record in the place of those that it does not have; null where it has
 * all, or nothing near one of them.
 */
export function insteadOf(
  query: string,
  { corrected, unknown }: Pick<Correction, "corrected" | "unknown">,
): string | null {
  const guessed = unknown.flatMap(({ typed, near: [used] }) => (used === undefined ? [] : [{ typed, used }]));
  if (unknown.length === 0 || guessed.length < unknown.length) return null;
  const used = new Map([...corrected, ...guessed].map((each) => [each.typed, each.used]));
  let from = 0;
  let replaced = "";
  for (const { word, start, end } of wordsOf(query)) {
    replaced += query.slice(from, start) + (used.get(word) ?? query.slice(start, end));
    from = end;
  }
  return replaced + query.slice(from);
}
