import { describe, expect, test } from "vitest";
import { keptParameters } from "@/components/compare/kept-parameters";
import { activeFilters, facetOptions, toggleValue } from "@/components/filters/filter-words";
import { noFilters } from "@/lib/domain/filter";
import { evidenceKinds, stances } from "@/lib/schemas/words";

const labels = {
  parties: [{ id: "alba", name: "Republic of Alba", short: "Alba", kind: "principal" as const }],
  issue_groups: [
    { id: "truce", label: "Truce", issues: [{ id: "truce.scope", label: "Scope", question: "What stops?" }] },
    { id: "land", label: "Land", issues: [{ id: "land.border", label: "Border", question: "Where?" }] },
  ],
};

describe("a value put in or taken out", () => {
  test("goes to the end, and comes out again", () => {
    expect(toggleValue(["a"], "b")).toEqual(["a", "b"]);
    expect(toggleValue(["a", "b"], "a")).toEqual(["b"]);
  });

  test("a group stands for its issues, and an issue narrows its group", () => {
    expect(toggleValue(["truce.scope", "land.border"], "truce")).toEqual(["land.border", "truce"]);
    expect(toggleValue(["truce", "land"], "truce.scope")).toEqual(["land", "truce.scope"]);
    expect(toggleValue(["truce.scope"], "truce.watch")).toEqual(["truce.scope", "truce.watch"]);
  });
});

test("every value of a facet is offered, issues after their group", () => {
  expect(facetOptions("issue", labels).map((option) => option.value)).toEqual([
    "truce",
    "truce.scope",
    "land",
    "land.border",
  ]);
  expect(facetOptions("stance", labels).map((option) => option.value)).toEqual([...stances]);
  expect(facetOptions("evidence", labels).map((option) => option.value)).toEqual([...evidenceKinds]);
});

test("each filter in force is told in words, with the filters that are left without it", () => {
  const filters = { ...noFilters, issue: ["truce", "land.border"], party: ["alba"], q: " thirty " };
  expect(activeFilters(filters, labels).map(({ label }) => label)).toEqual([
    "Issue: Truce",
    "Issue: Border",
    "Party: Alba",
    "Words: thirty",
  ]);
  expect(activeFilters(filters, labels).map(({ without }) => without)).toEqual([
    { ...filters, issue: ["land.border"] },
    { ...filters, issue: ["truce"] },
    { ...filters, party: [] },
    { ...filters, q: "" },
  ]);
  expect(activeFilters(noFilters, labels)).toEqual([]);
});

test("a plain form keeps the rest of the address, defaults left out", () => {
  const state = { ...noFilters, docs: ["a", "b"], by: "order" as const, stance: ["offers", "rejects"] };
  expect(keptParameters(state, ["docs"])).toEqual([
    { name: "by", value: "order" },
    { name: "stance", value: "offers,rejects" },
  ]);
  expect(keptParameters({ ...state, by: "issue" }, ["stance"])).toEqual([{ name: "docs", value: "a,b" }]);
});
