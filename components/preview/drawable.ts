/**
 * The characters that all the fonts of the pictures hold. For any other the drawing library would ask the
 * network for a font or a little picture, which must not be.
 */
const held =
  /[ -~\u00a1-\u00a8\u00aa-\u00ac\u00b0-\u012b\u012e-\u0131\u0134-\u0148\u014a-\u0165\u0168-\u017f\u0218-\u021b\u0400-\u045f\u0490\u0491\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u20b4\u20bd\u2116\u2212]/u;

/** Hyphens and dashes that differ in how lines break, and spaces of other widths. */
const alike: ReadonlyMap<string, string> = new Map([
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2012", "–"],
  ["\u2015", "—"],
]);

function toHeld(character: string): string {
  if (held.test(character)) return character;
  const other = alike.get(character) ?? character.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  if (other !== "" && [...other].every((each) => held.test(each))) return other;
  return /\p{M}|\p{C}/u.test(character) ? "" : "?";
}

const longestWord = 32;

function shortenWord(word: string): string {
  return word.length > longestWord ? `${word.slice(0, longestWord - 1)}…` : word;
}

/**
 * A text with every character that the fonts lack told by the nearest they hold, or by a question mark. A word
 * too long for a line is cut here: asked to break words, the library never ends where a letter has no room.
 */
export function drawable(text: string): string {
  const held = [...text.normalize("NFC").replaceAll(/\s+/gu, " ").trim()].map(toHeld).join("");
  return held.split(" ").map(shortenWord).join(" ");
}
