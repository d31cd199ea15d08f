import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addColumn, chooseAt, moveBy, removeAt } from "@/components/compare/choice";

const chosen = fc.uniqueArray(fc.stringMatching(/^[a-e]$/), { minLength: 1, maxLength: 5 });

function isDistinct(docs: readonly string[]): boolean {
  return new Set(docs).size === docs.length;
}

describe("the chosen documents", () => {
  test("a column takes another document; one that stands elsewhere changes places", () => {
    expect(chooseAt(["a", "b", "c"], 1, "z")).toEqual(["a", "z", "c"]);
    expect(chooseAt(["a", "b", "c"], 0, "c")).toEqual(["c", "b", "a"]);
    expect(chooseAt(["a", "b"], 1, "b")).toEqual(["a", "b"]);
  });

  test("a column moves by one place, and at the edge not at all", () => {
    expect(moveBy(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
    expect(moveBy(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
    expect(moveBy(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    expect(moveBy(["a", "b"], 1, 1)).toEqual(["a", "b"]);
  });

  test("a document is added once and taken out again", () => {
    expect(addColumn(["a"], "b")).toEqual(["a", "b"]);
    expect(addColumn(["a", "b"], "a")).toEqual(["a", "b"]);
    expect(removeAt(["a", "b", "c"], 1)).toEqual(["a", "c"]);
  });

  test("whatever is done, no document stands twice", () => {
    fc.assert(
      fc.property(chosen, fc.nat(4), fc.stringMatching(/^[a-g]$/), (docs, index, id) => {
        expect(isDistinct(chooseAt(docs, index, id))).toBe(true);
        expect(isDistinct(addColumn(docs, id))).toBe(true);
        expect([...moveBy(docs, index, 1)].sort()).toEqual([...docs].sort());
      }),
    );
  });
});
