import type { Statement } from "@/lib/schemas/entities";

/** Letters that are written with and without a mark, but are no letter with a mark to Unicode. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/**
 * Lower case without diacritics, with single spaces, plain hyphens and apostrophes, and no commas between
 * thousands: what two equal words share.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ıøłđðþßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * Makes the function that folds a text for searching. Where the text holds a name from a group of equal
 * spellings, the group's other spellings are added at the end, so that half a word of any of them matches.
 */
export function createFold(spellings: readonly (readonly string[])[]): (text: string) => string {
  const groups = spellings.map((group) => {
    const names = group.map(fold);
    const pattern = names.map(escapePattern).join("|");
    return { names, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})s?(?![\\p{L}\\p{N}])`, "u") };
  });
  return (text) => {
    const folded = fold(text);
    const added = groups.filter((group) => group.pattern.test(folded)).flatMap((group) => group.names);
    return added.length === 0 ? folded : `${folded} ${added.join(" ")}`;
  };
}

/** What `q` looks through in a statement beside its summary and number: speaker, quantities, conditions. */
export function searchDetails(statement: Statement): string[] {
  const details = [
    [statement.speaker?.name, statement.speaker?.role],
    ...statement.quantities.map(({ qualifier, value, value_to, unit, what }) => [
      qualifier === "exactly" ? undefined : qualifier.replace("-", " "),
      value,
      value_to,
      unit === "date" ? undefined : unit,
      what,
    ]),
    ...statement.conditions.map(({ when, text }) => [when, text]),
  ];
  return details
    .map((parts) => parts.filter((part) => part !== undefined).join(" "))
    .filter((detail) => detail !== "");
}

/** Everything that `q` looks through in a statement. */
export function searchText(statement: Statement): string {
  return [statement.number ?? "", statement.summary, ...searchDetails(statement)].join(" ");
}

/** The words of a query, folded; what stands in double quotes, straight or curly, is one phrase. */
export function queryTerms(query: string): string[] {
  const terms = query.replace(/[“”„«»]/g, '"').match(/"[^"]+"|[^\s"]+/gu) ?? [];
  return terms.map((term) => fold(term.replace(/"/g, ""))).filter((term) => term !== "");
}
