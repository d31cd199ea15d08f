import { describe, expect, test } from "vitest";
import { codeWords } from "@/components/revisions/code-words";
import { fieldName, valueLines } from "@/components/revisions/value-words";
import { sinceWords } from "@/components/snapshot/since-words";
import { speakingIn } from "@/lib/language/install";
import type { EntryDifference } from "@/lib/schemas/revision-views";

const names = new Map([
  ["alba", "Alba"],
  ["truce.scope", "Scope of the truce"],
  ["gazette", "The report"],
]);

describe("a value of the record in words", () => {
  test.each([
    ["a text", "What it says", ["What it says"]],
    ["an id", "truce.scope", ["Scope of the truce"]],
    ["a list of ids", ["alba", "borea"], ["Alba", "borea"]],
    ["an empty list", [], ["none"]],
    ["a day", "2030-01-10", ["10 January 2030"]],
    ["a number", 4, ["4"]],
    ["nothing", null, ["none"]],
    ["a citation", [{ source: "gazette", locator: "page 1" }], ["The report, at: page 1"]],
    [
      "a figure",
      [{ value: 30, unit: "days", what: "length", qualifier: "at-least" }],
      ["at least 30 days length"],
    ],
    [
      "a figure of an outcome",
      [
        {
          value: 3,
          unit: "boats",
          what: "given back",
          qualifier: "exactly",
          role: "planned",
          to: ["alba"],
          of: "other",
        },
      ],
      ["planned: 3 boats given back, to Alba"],
    ],
    ["a condition", [{ when: "if", text: "it rains", refs: ["alba"] }], ["if it rains (names Alba)"]],
    ["anything else", { party: "alba", also: ["x", "y"] }, ["party: Alba; also: x, y"]],
  ])("%s", (_what, value, lines) => {
    expect(valueLines(value, names)).toEqual(lines);
  });
});

describe("a field of the record", () => {
  test("is called by its own name, or by the language's word for it", () => {
    expect(fieldName("coder_note")).toBe("coder note");
    expect(speakingIn("uk", () => fieldName("summary"))).toBe("виклад");
    expect(speakingIn("uk", () => fieldName("an_old_field"))).toBe("an old field");
  });
});

describe("a coded value", () => {
  test("is told in the words of the language, whichever kind of entry has the field", () => {
    expect(codeWords("evidence", "own-text")).toBe("own text");
    expect(codeWords("status", "lapsed")).toBe("lapsed");
    expect(codeWords("kind", "think-tank")).toBe("think tank");
    expect(speakingIn("uk", () => codeWords("stance", "offers"))).toBe("пропонує");
    expect(codeWords("summary", "offers")).toBeUndefined();
    expect(codeWords("stance", "no such stance")).toBeUndefined();
  });
});

describe("what became of a snapshot in one line", () => {
  const newest = { hash: "0", negotiation: "talks", round: "first", revision: "1", imported: "", href: "" };
  const statement = (party: string): EntryDifference => {
    return { type: "changed", kind: "statement", id: party, label: "x", party, issue: "i", fields: [] };
  };
  const status: EntryDifference = { type: "changed", kind: "status", id: "i", label: "x", fields: [] };
  test.each([
    [[statement("a")], "1 position has changed since"],
    [[statement("a"), statement("b"), statement("c")], "3 positions have changed since"],
    [[statement("a"), status], "1 position and 1 other entry have changed since"],
    [[status], "1 entry has changed since"],
    [[status, { ...status, id: "j" }], "2 entries, none of them a position, have changed since"],
    [[], "Only the order of entries has changed since"],
  ])("%#", (differences, words) => {
    expect(sinceWords({ state: "changed", newest, imported: "", differences })).toBe(words);
  });

  test("counts in other languages by their own plurals", () => {
    const of = (...parties: string[]) => {
      const differences = parties.map(statement);
      return speakingIn("uk", () => sinceWords({ state: "changed", newest, imported: "", differences }));
    };
    expect(of("a")).toBe("Відтоді змінилася 1 позиція");
    expect(of("a", "b")).toBe("Відтоді змінилися 2 позиції");
    expect(of("a", "b", "c", "d", "e")).toBe("Відтоді змінилося 5 позицій");
  });

  test("that stands, or is gone", () => {
    expect(sinceWords({ state: "same" })).toContain("unchanged");
    expect(sinceWords({ state: "gone", what: "round" })).toContain("no longer has this round");
  });
});
