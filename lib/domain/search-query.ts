import { queryTerms } from "@/lib/domain/fold";
import { wordsOf } from "@/lib/domain/search-words";

/** A part of what is searched for: one word, or several that stand one after the other. */
export type SearchTerm = {
  words: string[];
  /** Its last word may be the beginning of one. */
  isBegun: boolean;
};

/** What a record knows of a word that was typed. */
export type KnownWord = {
  word: string;
  /** It says nothing alone ("the"): it counts within a phrase only, or where nothing else was typed. */
  isStop: boolean;
  /** Its forms in the record, itself included where it is there. */
  forms: readonly string[];
  /** Words of the record begin with it. */
  begins: boolean;
};

export type KnownWords = ReadonlyMap<string, KnownWord>;

/** One or two letters begin too much; a figure is whole as it stands. */
function mayBeBegun(word: string): boolean {
  return word.length > 1 && /\p{L}/u.test(word);
}

/**
 * What a reader typed, as terms that all have to be met; none where it holds no letter and no figure. What
 * stands in quotes or hangs together ("long-range") is a phrase; the last word is taken for one half typed
 * unless it is quoted.
 */
export function parseSearch(query: string): SearchTerm[] {
  const isQuoted = /["“”„«»]\s*$/.test(query);
  const terms = queryTerms(query).flatMap((term) => {
    const words = wordsOf(term).map(({ word }) => word);
    return words.length === 0 ? [] : [{ words, isBegun: false }];
  });
  const last = terms.at(-1);
  if (last !== undefined && !isQuoted) last.isBegun = mayBeBegun(last.words.at(-1) ?? "");
  return terms;
}

/** The terms that are looked for: words that say nothing alone are left out where others were typed. */
export function tellingTerms(terms: readonly SearchTerm[], known: KnownWords): SearchTerm[] {
  const says = ({ words: [first = "", ...more] }: SearchTerm) =>
    more.length > 0 || known.get(first)?.isStop !== true;
  const telling = terms.filter(says);
  return telling.length === 0 ? [...terms] : telling;
}

/** Whether a word of a term is nowhere in the record, in no form. */
export function isUnknown(term: SearchTerm, word: string, known: KnownWords): boolean {
  const found = known.get(word);
  if (found === undefined || found.isStop || found.forms.length > 0) return false;
  return !(term.isBegun && word === term.words.at(-1) && found.begins);
}

function quote(word: string): string {
  return `'${word}'`;
}

function alternatives(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join(" | ")})`;
}

/**
 * One term in PostgreSQL's language of text search. A word alone is met by each of its forms, a phrase by
 * its own words only. Words hold letters and figures alone, so quoting them is enough.
 */
export function termQuery({ words, isBegun }: SearchTerm, known: KnownWords): string {
  const [only] = words;
  const begun = (word: string, place: number) =>
    isBegun && place === words.length - 1 ? `${quote(word)}:*` : quote(word);
  if (words.length > 1 || only === undefined) return `(${words.map(begun).join(" <-> ")})`;
  const forms = (known.get(only)?.forms ?? []).filter((form) => form !== only);
  return alternatives([begun(only, 0), ...forms.map(quote)]);
}

/** All terms as one such query. */
export function textQuery(terms: readonly SearchTerm[], known: KnownWords): string {
  return terms.map((term) => termQuery(term, known)).join(" & ");
}
