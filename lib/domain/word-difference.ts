import { diffArrays } from "diff";
import type { Pair } from "@/lib/domain/pairing";

/** A stretch of a text, from its first character to the one after its last. */
export type TextRange = [from: number, to: number];

/** The stretches of a statement's summary that differ from what it is compared with, in one column. */
export type WordMarks = { column: string; statement: string; ranges: TextRange[] };

type Token = { word: string; from: number; to: number };

/** Words with what joins them ("thirty-day", "1,000"), and each other sign by itself. */
const tokenPattern = /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*|\S/gu;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

/** Places of the tokens that only one of two texts has. */
function differingTokens(first: readonly Token[], other: readonly Token[]) {
  const words = (tokens: readonly Token[]) => tokens.map((token) => token.word);
  const differing = { first: new Set<number>(), other: new Set<number>() };
  let [at, otherAt] = [0, 0];
  for (const { added, removed, count } of diffArrays(words(first), words(other))) {
    for (let step = 0; step < count; step += 1) {
      if (removed) differing.first.add(at + step);
      if (added) differing.other.add(otherAt + step);
    }
    if (!added) at += count;
    if (!removed) otherAt += count;
  }
  return differing;
}

/** The stretches that marked tokens make up; neighbours are one stretch, with the space between them. */
function rangesOf(tokens: readonly Token[], marked: ReadonlySet<number>): TextRange[] {
  const ranges: TextRange[] = [];
  tokens.forEach(({ from, to }, place) => {
    if (!marked.has(place)) return;
    const open = marked.has(place - 1) ? ranges.at(-1) : undefined;
    if (open === undefined) ranges.push([from, to]);
    else open[1] = to;
  });
  return ranges;
}

/** The words, capitals aside, that only the first of two texts has, and those that only the other has. */
export function differingWords(first: string, other: string): { first: TextRange[]; other: TextRange[] } {
  const [tokens, otherTokens] = [tokensOf(first), tokensOf(other)];
  const differing = differingTokens(tokens, otherTokens);
  return { first: rangesOf(tokens, differing.first), other: rangesOf(otherTokens, differing.other) };
}

/** The places that all of the sets hold. */
function inAll(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [first = new Set<number>(), ...others] = sets;
  return new Set([...first].filter((place) => others.every((set) => set.has(place))));
}

/**
 * The words that differ in each pair. A statement of the first column may be compared with several: of its
 * words those are marked that none of these has.
 */
export function markWords(firstColumn: string, pairs: readonly Pair[]): WordMarks[] {
  const inFirst = new Map<string, { tokens: Token[]; differing: Set<number>[] }>();
  const marks = pairs.map(({ column, statement, with: { id, summary } }): WordMarks => {
    const known = inFirst.get(id) ?? { tokens: tokensOf(summary), differing: [] };
    const tokens = tokensOf(statement.summary);
    const differing = differingTokens(known.tokens, tokens);
    inFirst.set(id, { ...known, differing: [...known.differing, differing.first] });
    return { column, statement: statement.id, ranges: rangesOf(tokens, differing.other) };
  });
  const first = [...inFirst].map(
    ([statement, { tokens, differing }]): WordMarks => ({
      column: firstColumn,
      statement,
      ranges: rangesOf(tokens, inAll(differing)),
    }),
  );
  return [...first, ...marks];
}
