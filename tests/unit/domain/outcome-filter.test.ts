import { describe, expect, test } from "vitest";
import { countOutcomeFacets, filterOutcomes, noOutcomeFilters } from "@/lib/domain/outcome-filter";
import { outcomeRows } from "@/lib/domain/outcome-rows";
import { buildFigure, buildStep } from "./build-figure";
import { buildOutcome } from "./build-record";

const outcomes = [
  buildOutcome("one", { status: "agreed" }),
  buildOutcome("two", { status: "carried-out" }),
  buildOutcome("three", { issue: "truce.watch", status: "agreed" }),
  buildOutcome("four", { issue: "land.border", status: "lapsed" }),
];
const found = (filters: Partial<typeof noOutcomeFilters>) =>
  filterOutcomes(outcomes, { ...noOutcomeFilters, ...filters }).map((each) => each.id);

describe("outcomes", () => {
  test("by issue, by group and by what became of them; values of one name are or, names are and", () => {
    expect(found({})).toEqual(["one", "two", "three", "four"]);
    expect(found({ issue: ["truce.scope"] })).toEqual(["one", "two"]);
    expect(found({ issue: ["truce"] })).toEqual(["one", "two", "three"]);
    expect(found({ status: ["agreed", "lapsed"] })).toEqual(["one", "three", "four"]);
    expect(found({ issue: ["truce"], status: ["agreed"] })).toEqual(["one", "three"]);
  });

  test("counts leave out the filter of their own name and keep the other", () => {
    expect(countOutcomeFacets(outcomes, { issue: ["truce.scope"], status: ["agreed"] })).toEqual({
      issue: { truce: 2, "truce.scope": 1, "truce.watch": 1 },
      status: { agreed: 1, "carried-out": 1 },
    });
  });

  test("row by row: the whole and every step, once for each figure and once where there is none", () => {
    const outcome = buildOutcome("one", {
      quantities: [buildFigure(9, { role: "planned" })],
      steps: [buildStep("2030-01-05"), buildStep("2030-01-06", buildFigure(4), buildFigure(5))],
    });
    const rows = outcomeRows(outcome).map(({ step, quantity }) => [step?.date, quantity?.value]);
    expect(rows).toEqual([
      [undefined, 9],
      ["2030-01-05", undefined],
      ["2030-01-06", 4],
      ["2030-01-06", 5],
    ]);
  });
});
