import { describe, expect, test } from "vitest";
import { compareParameters, snapshotParameters } from "@/lib/address/parameters";
import { canonicalHref, readParameters } from "@/lib/address/read-parameters";

const known = { docs: ["one", "two"], issue: ["truce", "truce.scope"], party: ["alba", "borea"] };

test("an address without a query has the defaults and is canonical", () => {
  expect(readParameters(compareParameters, {}, known)).toEqual({
    state: {
      docs: [],
      columns: [],
      by: "issue",
      diff: null,
      issue: [],
      party: [],
      stance: [],
      evidence: [],
      q: "",
    },
    faults: [],
    canonical: null,
  });
});

test("several values come joined by commas, in the order of the address", () => {
  const { state, canonical } = readParameters(compareParameters, { docs: "two,one", q: "30 days" }, known);
  expect(state).toMatchObject({ docs: ["two", "one"], q: "30 days" });
  expect(canonical).toBeNull();
});

describe("what a plain form sends is led to the canonical address", () => {
  test.each([
    ["a repeated list", { docs: ["two", "one"] }, "?docs=two,one"],
    ["a value given twice", { docs: "one,one" }, "?docs=one"],
    ["empty names", { docs: "one,two", issue: "", q: "" }, "?docs=one,two"],
    ["nothing but empty names", { issue: "", q: " " }, ""],
    ["a value at its default", { docs: "one,two", by: "issue" }, "?docs=one,two"],
    ["a single value given twice", { q: ["days", "days"] }, "?q=days"],
  ])("%s", (_what, raw, canonical) => {
    expect(readParameters(compareParameters, raw, known)).toMatchObject({ faults: [], canonical });
  });

  test("and keeps what is wrong in it, so that the reader is told there", () => {
    const raw = { by: "colour", issue: ["truce", "nowhere"], colour: "red", q: "" };
    const { canonical } = readParameters(compareParameters, raw, known);
    expect(canonical).toBe("?issue=truce,nowhere&by=colour&colour=red");
  });
});

test("who is led to the canonical address is sent signs that a heading may hold", () => {
  expect(canonicalHref("/talks?issue=", "?issue=truce&q=перемир’я")).toBe(
    `/talks?issue=truce&q=${encodeURIComponent("перемир’я")}`,
  );
  expect(canonicalHref("/talks", "?q=\u202eab\ud800")).toBe("/talks?q=%E2%80%AEab%EF%BF%BD");
});

describe("faults name the parameter, what it held and what it may hold", () => {
  test("an unknown name", () => {
    const { faults } = readParameters({ docs: compareParameters.docs }, { isue: "truce" }, known);
    expect(faults).toEqual([
      { name: "isue", found: "an unknown parameter", expected: "one of docs", isUnknown: true },
    ]);
  });

  test("a name that every object has is not thereby known", () => {
    const { faults } = readParameters(compareParameters, { constructor: "x", toString: "y" }, known);
    expect(faults.map((fault) => fault.name)).toEqual(["constructor", "toString"]);
  });

  test("of many unknown names, a few by name and how many more there are", () => {
    const names = Array.from({ length: 9 }, (_, index) => `name${index}`);
    const raw = Object.fromEntries(names.map((name) => [name, "x"]));
    const { faults } = readParameters(compareParameters, raw, known);
    expect(faults.map((fault) => fault.name)).toEqual(names.slice(0, 6));
    expect(faults.at(-1)?.found).toBe("one of 4 more unknown parameters");
  });

  test("an unknown value, while the known ones beside it count", () => {
    const { state, faults } = readParameters(compareParameters, { issue: "truce,nowhere" }, known);
    expect(state.issue).toEqual(["truce"]);
    expect(faults).toEqual([{ name: "issue", found: "nowhere", expected: "one of truce, truce.scope" }]);
  });

  test("a word outside a closed list", () => {
    const { state, faults } = readParameters(snapshotParameters, { view: "table", stance: "asks" }, known);
    expect(state).toMatchObject({ view: "round", stance: [] });
    expect(faults).toEqual([
      { name: "view", found: "table", expected: "one of round, grid, compare" },
      { name: "stance", found: "asks", expected: expect.stringMatching(/^one of demands, offers, /) },
    ]);
  });

  test("two values where one is meant", () => {
    const { state, faults } = readParameters(compareParameters, { q: ["days", "weeks"] }, known);
    expect(state.q).toBe("days");
    expect(faults).toEqual([{ name: "q", found: "weeks", expected: "one value" }]);
  });

  test("a text that is too long", () => {
    const { state, faults } = readParameters(compareParameters, { q: "x".repeat(201) }, known);
    expect(state.q).toBe("");
    expect(faults).toEqual([{ name: "q", found: "201 characters", expected: "at most 200" }]);
  });

  test("many wrong values, of which five are named and the rest counted", () => {
    const docs = Array.from({ length: 50 }, (_, index) => `x${index}`).join(",");
    const { faults } = readParameters(compareParameters, { docs }, known);
    expect(faults.map((fault) => fault.found)).toEqual(["x0", "x1", "x2", "x3", "x4", "45 more values"]);
  });
});
