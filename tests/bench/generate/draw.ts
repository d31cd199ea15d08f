import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws by a seed number: the same seed draws the same things in the same order on every machine. */
export type Draw = {
  /** A whole number, both bounds included. */
  int(from: number, to: number): number;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
  /** Throws a RangeError where there is nothing to pick from. */
  pick<Each>(list: readonly Each[]): Each;
  /** Mostly from the beginning of the list: a few issues and parties are spoken of more than the rest. */
  pickEarly<Each>(list: readonly Each[]): Each;
  /** So many words of an invented language, as common as words are: few often, most seldom. */
  words(count: number): string;
  /** A text of so many words that begins with a capital and ends with a full stop. */
  sentence(from: number, to: number): string;
};

const onsets = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"];
const vowels = ["a", "e", "i", "o", "u"];
/** About as many as a record of this size uses. */
const vocabulary = 6_000;
/** A figure that no whole number reaches, so that a share below it is a fraction of one. */
const fine = 1_000_000;

function at<Each>(list: readonly Each[], place: number): Each {
  const each = list[place];
  if (each === undefined) throw new RangeError(`drawn: nothing at place ${place} of ${list.length}`);
  return each;
}

/** Words that can be told apart, in an order of their own that does not depend on the seed. */
function makeWords(): string[] {
  const syllables = onsets.flatMap((onset) => vowels.map((vowel) => onset + vowel));
  const many = syllables.length;
  return Array.from({ length: vocabulary }, (_, place) => {
    const [first, second, third] = [place % many, Math.floor(place / many) % many, (place * 31) % many];
    return at(syllables, first) + at(syllables, second) + at(syllables, third);
  });
}

const words = makeWords();

/** Makes what draws by a seed number. */
export function createDraw(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  const int = (from: number, to: number) => uniformInt(generator, from, to);
  const pick = <Each>(list: readonly Each[]) => at(list, list.length === 0 ? 0 : int(0, list.length - 1));
  const pickEarly = <Each>(list: readonly Each[]) =>
    at(list, Math.floor(list.length * (int(0, fine - 1) / fine) ** 1.5));
  // By Zipf's law the second word is half as common as the first, the third a third.
  const word = () => at(words, Math.floor(vocabulary ** (int(0, fine - 1) / fine)) - 1);
  const say = (count: number) => Array.from({ length: count }, word).join(" ");
  return {
    int,
    chance: (percent) => int(1, 100) <= percent,
    pick,
    pickEarly,
    words: say,
    sentence: (from, to) => {
      const text = say(int(from, to));
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
  };
}
