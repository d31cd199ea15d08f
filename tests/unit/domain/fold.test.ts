import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFold, fold, queryTerms, searchText } from "@/lib/domain/fold";
import { buildStatement } from "./build-record";

describe("folding", () => {
  test.each([
    ["case and diacritics", "Türkiye ÉTÉ", "turkiye ete"],
    ["the Turkish dotted and dotless i", "İSTANBUL, ılımlı", "istanbul, ilimli"],
    ["Cyrillic, with й, ї and ё as their bare letters", "Їжак, Чёрный", "іжак, черныи"],
    ["composed and decomposed letters", "Zale\u0301", fold("Zalé")],
    ["ligatures and wide letters", "ﬁve ＡＢＣ", "five abc"],
    ["apostrophes", "Ukraine’s Donʼt", "ukraine's don't"],
    ["hyphens and dashes", "power‑plant 2022–2024 −5", "power-plant 2022-2024 -5"],
    [
      "commas between thousands, and no other commas",
      "1,250,000 men, 12,5 or 1,2345",
      "1250000 men, 12,5 or 1,2345",
    ],
    ["spaces of every kind", " a\u00a0b\n\t c ", "a b c"],
  ])("%s", (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("what is folded stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("equal spellings", () => {
  const foldWithSpellings = createFold([
    ["Kyiv", "Kiev", "Київ"],
    ["New Town", "Newtown (old)"],
  ]);

  test.each([
    ["a name brings the others with it", "Held in Kiev", "kyiv"],
    ["in any script", "У Київ", "kiev"],
    ["in the possessive", "Kiev's answer", "kyiv"],
    ["in the plural", "two Kievs", "kyiv"],
    ["of several words, with signs in it", "in new  town", "newtown (old)"],
  ])("%s", (_what, text, found) => {
    expect(foldWithSpellings(text)).toContain(found);
  });

  test("half a word is no name", () => {
    expect(foldWithSpellings("kievan, sub-kiev0")).toBe("kievan, sub-kiev0");
  });

  test("a text without a name is only folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(createFold([])(text)).toBe(fold(text));
      }),
    );
  });
});

describe("the words of a query", () => {
  test.each([
    ["30  Days", ["30", "days"]],
    ['"buffer zone" Kyiv', ["buffer zone", "kyiv"]],
    ["“Buffer  Zone” «зона»", ["buffer zone", "зона"]],
    ['an unfinished "buffer zone', ["an", "unfinished", "buffer", "zone"]],
    ['"" " "', []],
    ["", []],
  ])("%s", (query, terms) => {
    expect(queryTerms(query)).toEqual(terms);
  });
});

test("a search looks through number, summary, speaker, quantities and conditions", () => {
  const statement = buildStatement("a1", {
    number: "II.3",
    summary: "The truce holds",
    speaker: { name: "Ana Alba", role: "envoy" },
    quantities: [
      { value: 30, value_to: 60, unit: "days", what: "length of the truce", qualifier: "at-least" },
      { value: 5, unit: "posts", what: "number of posts", qualifier: "exactly" },
    ],
    conditions: [{ when: "after", text: "the guns fall silent", refs: [] }],
  });
  const text = fold(searchText(statement));
  for (const words of [
    "ii.3",
    "the truce holds",
    "ana alba envoy",
    "at least 30 60 days length of the truce",
    "5 posts number of posts",
    "after the guns fall silent",
  ]) {
    expect(text).toContain(words);
  }
});
