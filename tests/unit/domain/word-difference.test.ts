import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Pair } from "@/lib/domain/pairing";
import { differingWords, markWords, type TextRange } from "@/lib/domain/word-difference";
import { buildStatement } from "./build-record";
import { loadThreeParty } from "./three-party";

const marked = (text: string, ranges: readonly TextRange[]) =>
  ranges.map(([from, to]) => text.slice(from, to));

/** A text as it is drawn: what lies between the marks, and the marks, in turn. */
function drawn(text: string, ranges: readonly TextRange[]): { text: string; marked: boolean }[] {
  let at = 0;
  const parts = ranges.flatMap(([from, to]) => {
    const before = { text: text.slice(at, from), marked: false };
    at = to;
    return [before, { text: text.slice(from, to), marked: true }];
  });
  return [...parts, { text: text.slice(at), marked: false }];
}

const unmarked = (text: string, ranges: readonly TextRange[]) =>
  drawn(text, ranges)
    .filter((part) => !part.marked)
    .map((part) => part.text.toLowerCase().replace(/\s+/g, ""))
    .join("");

const word = fc.constantFrom("truce", "Truce", "30", "1,000", "thirty-day", "of", "вода", "Värnia", "—", ".");
const sentence = fc.oneof(
  fc.array(word, { maxLength: 20 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

describe("words that only one of two texts has", () => {
  test.each([
    ["at least 30 days", "at least 100 days", ["30"], ["100"]],
    ["The truce holds.", "the truce holds", ["."], []],
    ["a thirty-day truce", "a truce of thirty days", ["thirty-day"], ["of thirty days"]],
    ["1,000 people", "2,000 people", ["1,000"], ["2,000"]],
    ["вода и мосты", "вода и паром", ["мосты"], ["паром"]],
    ["Värnia’s dam", "Värnia’s dam", [], []],
    ["", "all new", [], ["all new"]],
  ])("%s | %s", (first, other, onlyFirst, onlyOther) => {
    const found = differingWords(first, other);
    expect(marked(first, found.first)).toEqual(onlyFirst);
    expect(marked(other, found.other)).toEqual(onlyOther);
  });

  test("the parts joined give back both texts, and what is not marked is the same on both sides", () => {
    fc.assert(
      fc.property(sentence, sentence, (first, other) => {
        const found = differingWords(first, other);
        const whole = (text: string, ranges: TextRange[]) =>
          drawn(text, ranges)
            .map((part) => part.text)
            .join("");
        expect(whole(first, found.first)).toBe(first);
        expect(whole(other, found.other)).toBe(other);
        expect(unmarked(first, found.first)).toBe(unmarked(other, found.other));
      }),
    );
  });

  test("a text differs in nothing from itself, and the other way round the sides change places", () => {
    fc.assert(
      fc.property(sentence, sentence, (first, other) => {
        expect(differingWords(first, first)).toEqual({ first: [], other: [] });
        const there = differingWords(first, other);
        const back = differingWords(other, first);
        const amount = (ranges: TextRange[], text: string) =>
          marked(text, ranges).join("").replace(/\s+/g, "").length;
        expect(amount(back.first, other) - amount(back.other, first)).toBe(
          amount(there.other, other) - amount(there.first, first),
        );
      }),
    );
  });

  test("stretches are not empty, in order, and do not begin or end with space", () => {
    fc.assert(
      fc.property(sentence, sentence, (first, other) => {
        const { first: ranges } = differingWords(first, other);
        let last = -1;
        for (const [from, to] of ranges) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThan(from);
          expect(first.slice(from, to).trim()).toBe(first.slice(from, to));
          last = to;
        }
      }),
    );
  });
});

describe("marks of a comparison", () => {
  const base = buildStatement("base", { summary: "At least thirty days of truce" });
  const pair = (column: string, summary: string): Pair => ({
    column,
    statement: buildStatement(`in-${column}`, { summary }),
    with: base,
    by: "first",
  });

  test("in the first column, the words that none of those compared with it has", () => {
    const pairs = [pair("b", "At least ten days of truce"), pair("c", "At most thirty days of quiet")];
    const told = markWords("a", pairs).map(({ column, statement, ranges }) => {
      const text = [base, ...pairs.map((each) => each.statement)].find((each) => each.id === statement);
      return [column, statement, marked(text?.summary ?? "", ranges)];
    });
    expect(told).toEqual([
      ["a", "base", []],
      ["b", "in-b", ["ten"]],
      ["c", "in-c", ["most", "quiet"]],
    ]);
    expect(markWords("a", pairs.slice(0, 1))[0]).toEqual({
      column: "a",
      statement: "base",
      ranges: [[9, 15]],
    });
  });

  test("no pairs, no marks", () => {
    expect(markWords("a", [])).toEqual([]);
  });

  test("a line of the three-party record, by hand", async () => {
    const { statements } = await loadThreeParty();
    const summaryOf = (id: string) => statements.find((each) => each.id === id)?.summary ?? "";
    const [june, january] = [summaryOf("va-draft-2-2"), summaryOf("va-grey-patrols")];
    const found = differingWords(june, january);
    expect(marked(june, found.first)).toEqual(["that no more than six", "patrol"]);
    expect(marked(january, found.other)).toEqual(["for four", "at most on"]);
  });
});
