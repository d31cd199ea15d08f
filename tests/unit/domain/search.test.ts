import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctTerms, insteadOf } from "@/lib/domain/search-correction";
import { createMarker, markText } from "@/lib/domain/search-marks";
import { choosePassage } from "@/lib/domain/search-passage";
import {
  type KnownWord,
  type KnownWords,
  parseSearch,
  tellingTerms,
  textQuery,
} from "@/lib/domain/search-query";
import { joinWords, wordsOf } from "@/lib/domain/search-words";

const spellings = [
  ["Prisoner of war", "POW"],
  ["Quillón", "Quillon"],
];

/** What a record with these forms knows; every other word it has as it is. */
function knowing(query: string, forms: Record<string, string[]> = {}, stops: string[] = []): KnownWords {
  const words = parseSearch(query).flatMap((term) => term.words);
  return new Map(
    words.map((word): [string, KnownWord] => [
      word,
      { word, isStop: stops.includes(word), forms: forms[word] ?? [word], begins: true },
    ]),
  );
}

function marked(text: string, query: string, known = knowing(query)): string {
  const marker = createMarker(parseSearch(query), known, spellings);
  return markText(text, marker(text))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");
}

describe("words", () => {
  test("are folded, keep their places, and leave out whatever is no letter and no figure", () => {
    expect(joinWords("The Mayor’s 1,200 long-range drones: “Quillón”, II.2.7 & straße")).toBe(
      "the mayor 1200 long range drones quillon ii 2 7 strasse",
    );
    const text = "Ågå — Luhans’k!";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Ågå", "Luhans’k"]);
    expect(wordsOf("🙂 \0 \ud800 '' <b>").map(({ word }) => word)).toEqual(["b"]);
  });

  test("of any text are letters and figures only, and stay as they are when split again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { word, start, end } of wordsOf(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(end).toBeGreaterThan(start);
        }
        expect(joinWords(joinWords(text))).toBe(joinWords(text));
      }),
    );
  });
});

describe("a query", () => {
  test("is words that all have to be met, in any form, the last one perhaps half typed", () => {
    const known = knowing("withdraw troo", { withdraw: ["withdraw", "withdrawal"], troo: [] });
    expect(textQuery(parseSearch("withdraw troo"), known)).toBe("('withdraw' | 'withdrawal') & 'troo':*");
  });

  test("holds phrases in quotes and hyphens, which are met word by word", () => {
    const query = "“prisoner of war” long-range";
    expect(textQuery(parseSearch(query), knowing(query))).toBe(
      "('prisoner' <-> 'of' <-> 'war') & ('long' <-> 'range':*)",
    );
    expect(textQuery(parseSearch('"war"'), knowing("war"))).toBe("'war'");
  });

  test("takes one letter and figures as they stand", () => {
    expect(parseSearch("30").map((term) => term.isBegun)).toEqual([false]);
    expect(parseSearch("a").map((term) => term.isBegun)).toEqual([false]);
    expect(parseSearch("ab").map((term) => term.isBegun)).toEqual([true]);
  });

  test("leaves out words that say nothing, unless it has no others", () => {
    const telling = (query: string) =>
      tellingTerms(parseSearch(query), knowing(query, {}, ["who", "from", "the"])).map(({ words }) => words);
    expect(telling("who withdraws from")).toEqual([["withdraws"]]);
    expect(telling("the")).toEqual([["the"]]);
    expect(telling('"from the" war')).toEqual([["from", "the"], ["war"]]);
  });

  test("of nothing but signs has no terms", () => {
    for (const query of ["", " ", "' & | ! :* <-> ()", "🙂", "\0", "\ud800", '"', "«»"]) {
      expect(parseSearch(query), query).toEqual([]);
    }
  });

  test("of any text is quoted so that nothing in it is an operator", () => {
    const word = "'[\\p{L}\\p{N}]+'(?::\\*)?";
    const term = `(?:${word}|\\(${word}(?: <-> ${word})*\\))`;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        const terms = parseSearch(query);
        if (terms.length === 0) return;
        expect(textQuery(terms, knowing(query))).toMatch(new RegExp(`^${term}(?: & ${term})*$`, "u"));
      }),
    );
  });
});

describe("what is marked", () => {
  test("is each form of a word, and a word that begins as the last one does", () => {
    const known = knowing("withdraw troo", { withdraw: ["withdraw", "withdrawal"], troo: [] });
    expect(marked("Withdrawal of all troops; they withdraw.", "withdraw troo", known)).toBe(
      "[Withdrawal] of all [troops]; they [withdraw].",
    );
  });

  test("is a phrase only where its words stand together", () => {
    expect(marked("long range, long-range and a range", '"long range"')).toBe(
      "[long range], [long-range] and a range",
    );
  });

  test("is every spelling of a name, with a plural's s", () => {
    expect(marked("Prisoners of war, two POWs, Quillón", "pow")).toBe(
      "Prisoners of war, two [POWs], Quillón",
    );
    expect(marked("A prisoner of war of Quillón", "POW Quillon")).toBe("A [prisoner of war] of [Quillón]");
  });

  test("never changes a text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, query) => {
        expect(marked(text, query).replaceAll(/[[\]]/g, "")).toBe(text.replaceAll(/[[\]]/g, ""));
      }),
    );
  });
});

describe("a passage", () => {
  const filler = "and so on and so forth with many words ".repeat(12);

  test("is the one with most of what was searched for, and none where there is nothing", () => {
    const marker = createMarker(parseSearch("truce monitors"), knowing("truce monitors"), []);
    const shown = choosePassage(["A truce.", "Monitors of the truce."], marker) ?? [];
    expect(shown.filter((part) => part.marked).map((part) => part.text)).toEqual(["Monitors", "truce"]);
    expect(choosePassage(["Nothing here."], marker)).toBeNull();
    expect(choosePassage([], marker)).toBeNull();
  });

  test("is cut between words around what is marked, and says where", () => {
    const marker = createMarker(parseSearch("truce"), knowing("truce"), []);
    const parts = choosePassage([`${filler}the truce holds ${filler}`], marker) ?? [];
    const text = parts.map((part) => part.text).join("");
    expect(text).toMatch(/^….*the truce holds.*…$/);
    expect(text.length).toBeLessThan(240);
    for (const word of text.replaceAll("…", "").trim().split(" "))
      expect(`${filler}the truce holds`).toContain(word);
    expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual(["truce"]);
  });
});

describe("a word that is nowhere", () => {
  const known: KnownWords = new Map([
    ["gaurd", { word: "gaurd", isStop: false, forms: [], begins: false }],
    ["quilon", { word: "quilon", isStop: false, forms: [], begins: false }],
    ["posts", { word: "posts", isStop: false, forms: ["posts"], begins: true }],
  ]);
  const near = (typed: string, word: string, similarity: number) => ({
    typed,
    word,
    written: word,
    similarity,
  });

  test("is searched for as the record writes what is much like it", () => {
    const { terms, corrected, unknown } = correctTerms(
      parseSearch("quilon posts"),
      known,
      [near("quilon", "quillon", 0.5)],
      spellings,
    );
    expect(terms.map(({ words }) => words)).toEqual([["quillon"], ["posts"]]);
    expect(corrected).toEqual([{ typed: "quilon", used: "Quillón" }]);
    expect(unknown).toEqual([]);
  });

  test("is not searched for as another number, nor as a word that begins and goes on in another way", () => {
    const guess = (typed: string, word: string) => {
      const nowhere: KnownWords = new Map([
        [typed, { word: typed, isStop: false, forms: [], begins: false }],
      ]);
      return correctTerms(parseSearch(typed), nowhere, [near(typed, word, 0.4)], []).corrected;
    };
    expect(guess("1500", "1200")).toEqual([]);
    expect(guess("sausage", "passage")).toEqual([]);
    expect(guess("retrun", "return")).toEqual([{ typed: "retrun", used: "return" }]);
    expect(guess("abc", "abd")).toEqual([]);
  });

  test("is asked about where nothing is that much like it", () => {
    const correction = correctTerms(
      parseSearch("gaurd posts"),
      known,
      [near("gaurd", "gardens", 0.31), near("gaurd", "gas", 0.2)],
      spellings,
    );
    expect(correction).toMatchObject({ corrected: [], unknown: [{ typed: "gaurd", near: ["gardens"] }] });
    expect(insteadOf("“Gaurd” posts", correction)).toBe("“gardens” posts");
    expect(insteadOf("posts", { corrected: [], unknown: [] })).toBeNull();
    expect(insteadOf("gaurd", { corrected: [], unknown: [{ typed: "gaurd", near: [] }] })).toBeNull();
  });
});
