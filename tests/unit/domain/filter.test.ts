import { describe, expect, test } from "vitest";
import {
  countFacets,
  createSearchIndex,
  type Filters,
  filterStatements,
  hasFilters,
  isChosenIssue,
  noFilters,
} from "@/lib/domain/filter";
import { buildStatement } from "./build-record";

const statements = [
  buildStatement("a1", { also: ["truce.watch"] }),
  buildStatement("a2", { issue: "land.border", stance: "offers", evidence: "leak", summary: "Kyiv decides" }),
  buildStatement("b1", { party: "borea", also: ["land.border", "truce.watch"], stance: "offers" }),
];
const search = createSearchIndex(statements, [["Kyiv", "Kiev"]]);
const idsFor = (filters: Partial<Filters>) =>
  filterStatements(statements, { ...noFilters, ...filters }, search).map((statement) => statement.id);

describe("filters", () => {
  test.each<[string, Partial<Filters>, string[]]>([
    ["none lets all through, in their order", {}, ["a1", "a2", "b1"]],
    ["an issue finds main and touched", { issue: ["land.border"] }, ["a2", "b1"]],
    ["a group finds all of its issues", { issue: ["truce"] }, ["a1", "b1"]],
    ["several values of one name are or", { issue: ["land", "truce.watch"] }, ["a1", "a2", "b1"]],
    ["names are and", { issue: ["land"], party: ["alba"] }, ["a2"]],
    ["stance and evidence", { stance: ["offers"], evidence: ["leak"] }, ["a2"]],
    ["words, in any spelling", { q: "kiev DECIDES" }, ["a2"]],
    ["words that stand in no statement", { q: "kiev unheard" }, []],
    ["a query without a word filters nothing", { q: ' "" ' }, ["a1", "a2", "b1"]],
    ["an unknown value finds nothing", { party: ["nobody"] }, []],
  ])("%s", (_what, filters, ids) => {
    expect(idsFor(filters)).toEqual(ids);
  });

  test("hasFilters tells whether anything is set", () => {
    expect(hasFilters(noFilters)).toBe(false);
    expect(hasFilters({ ...noFilters, q: "  " })).toBe(false);
    expect(hasFilters({ ...noFilters, q: "x" })).toBe(true);
    expect(hasFilters({ ...noFilters, stance: ["offers"] })).toBe(true);
  });

  test("no chosen issue means every issue; a group means its own only", () => {
    expect(isChosenIssue("truce.scope", [])).toBe(true);
    expect(isChosenIssue("truce.scope", ["truce"])).toBe(true);
    expect(isChosenIssue("truce.scope", ["truce.scope"])).toBe(true);
    expect(isChosenIssue("truces.scope", ["truce"])).toBe(false);
  });
});

describe("facets", () => {
  test("count issues by main and touched, and a statement once in its group", () => {
    expect(countFacets(statements, noFilters, search)).toEqual({
      issue: { truce: 2, "truce.scope": 2, "truce.watch": 2, land: 2, "land.border": 2 },
      party: { alba: 2, borea: 1 },
      stance: { demands: 1, offers: 2 },
      evidence: { "own-text": 2, leak: 1 },
    });
  });

  test("count with all other filters on, but not their own", () => {
    expect(countFacets(statements, { ...noFilters, party: ["alba"], stance: ["offers"] }, search)).toEqual({
      issue: { land: 1, "land.border": 1 },
      party: { alba: 1, borea: 1 },
      stance: { demands: 1, offers: 1 },
      evidence: { leak: 1 },
    });
  });

  test("a value that every object has counts like any other", () => {
    const odd = [buildStatement("c1", { party: "constructor" })];
    expect(countFacets(odd, noFilters, () => "").party).toEqual({ constructor: 1 });
  });
});
