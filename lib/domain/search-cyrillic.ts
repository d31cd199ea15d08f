import transliterate from "cyrillic-to-translit-js";
import { parseSearch, type SearchTerm } from "@/lib/domain/search-query";
import { wordsOf } from "@/lib/domain/search-words";
import type { CorrectedWord } from "@/lib/schemas/search-views";

const cyrillic = /\p{Script=Cyrillic}/u;
const readings = (["uk", "ru"] as const).map((preset) => transliterate({ preset }));

/** Whether a text holds a Cyrillic letter. */
export function isCyrillic(text: string): boolean {
  return cyrillic.test(text);
}

/** A query with its Cyrillic words in Latin letters, read as Ukrainian and as Russian; none where it has none. */
export function latinReadings(query: string): string[] {
  if (!isCyrillic(query)) return [];
  const written = query.normalize("NFC");
  return [...new Set(readings.map((reading) => reading.transform(written)))];
}

/** So few letters of a name begin many words of another language. */
const shortestBeginning = 5;

/** The terms of a reading: a short word is whole, since it is more likely a word than half of a name. */
export function parseReading(reading: string): SearchTerm[] {
  return parseSearch(reading).map((term) => ({
    ...term,
    isBegun: term.isBegun && (term.words.at(-1)?.length ?? 0) >= shortestBeginning,
  }));
}

/** For each Cyrillic word of a query, what was searched for in its place: its reading, set right where it was. */
export function readWords(
  query: string,
  reading: string,
  corrected: readonly CorrectedWord[],
): CorrectedWord[] {
  const read = wordsOf(reading);
  const normal = query.normalize("NFC");
  const words = wordsOf(normal);
  if (words.length !== read.length) return [{ typed: query, used: reading }];
  return words.flatMap(({ start, end }, place) => {
    const typed = normal.slice(start, end);
    const latin = read[place];
    if (latin === undefined || !isCyrillic(typed)) return [];
    const right = corrected.find((each) => each.typed === latin.word)?.used;
    return [{ typed, used: right ?? reading.slice(latin.start, latin.end) }];
  });
}
