import { fold } from "@/lib/domain/fold";

/** A word of a text: folded, and where it stands in the text as it was. */
export type Word = { word: string; start: number; end: number };

/** Letters, marks and figures; an apostrophe or a comma between thousands does not end a word. */
const wordPattern =
  /\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The words of a text in its order. Whatever else it holds is left out, so a word needs no escaping anywhere;
 * "Mayor's" is "mayor", and "a-b" is two words.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].flatMap((match) => {
    const word = foldWord(match[0]);
    return word === "" ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}

function foldWord(written: string): string {
  // What most words are; folding them at length would take most of the time that marking takes.
  if (/^[A-Za-z0-9]+$/.test(written)) return written.toLowerCase();
  return fold(written)
    .replace(/'s$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The same words one after the other, as the database splits them again. */
export function joinWords(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(" ");
}
