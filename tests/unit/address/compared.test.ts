import { describe, expect, test } from "vitest";
import { comparedBy, knownColumns } from "@/lib/address/compared";
import { columnExplanations, comparedFaults } from "@/lib/address/compared-faults";
import { compareParameters } from "@/lib/address/parameters";
import { readParameters } from "@/lib/address/read-parameters";

const ids = (...all: string[]) => all.map((id) => ({ id }));
const labels = {
  parties: ids("alba", "borea"),
  rounds: ids("first", "second"),
  documents: ids("one", "two"),
};
const read = (raw: Record<string, string | string[]>) =>
  readParameters(compareParameters, raw, knownColumns(labels), columnExplanations(labels));

describe("columns are known parties at known rounds", () => {
  test("in the order of the address, once each", () => {
    const { state, faults, canonical } = read({ columns: "borea@second,alba@first" });
    expect(state.columns).toEqual(["borea@second", "alba@first"]);
    expect([faults, canonical]).toEqual([[], null]);
    expect(read({ columns: ["borea@second", "alba@first", ""] }).canonical).toBe(
      "?columns=borea@second,alba@first",
    );
  });

  test("a fault names the part that is wrong, and what it may be", () => {
    const { state, faults } = read({ columns: "alba,alba@third,corvo@first,corvo@third,a@b@c,alba@first" });
    const shape = "a party and a round joined as party@round";
    expect(state.columns).toEqual(["alba@first"]);
    expect(faults).toEqual([
      { name: "columns", found: "alba", expected: shape },
      { name: "columns", found: "alba@third", expected: `${shape}: a round among first, second` },
      { name: "columns", found: "corvo@first", expected: `${shape}: a party among alba, borea` },
      {
        name: "columns",
        found: "corvo@third",
        expected: `${shape}: a party among alba, borea; a round among first, second`,
      },
      { name: "columns", found: "a@b@c", expected: shape },
    ]);
  });

  test("diff marks words or nothing", () => {
    expect(read({ diff: "words" }).state.diff).toBe("words");
    expect(read({ diff: "lines" }).faults).toEqual([
      { name: "diff", found: "lines", expected: "one of words" },
    ]);
  });
});

describe("documents or positions", () => {
  const state = { docs: ["one"], columns: ["alba@first"], by: "order" };

  test("positions go before documents, and that is told", () => {
    expect(comparedBy(state, ["two"])).toEqual({ docs: [], columns: ["alba@first"], by: "issue" });
    expect(comparedFaults(state)).toEqual([
      {
        name: "docs",
        found: "documents beside columns",
        expected: "columns without docs, or docs without columns",
      },
      { name: "by", found: "order", expected: "issue, where columns are positions" },
    ]);
  });

  test("documents alone are taken as they are; nothing named is the start's documents", () => {
    expect(comparedBy({ ...state, columns: [] }, ["two"])).toEqual({ ...state, columns: [] });
    expect(comparedBy({ docs: [], columns: [], by: "issue" }, ["two"]).docs).toEqual(["two"]);
    expect(comparedFaults({ ...state, columns: [] })).toEqual([]);
  });
});
