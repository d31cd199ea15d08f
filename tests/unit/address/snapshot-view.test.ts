import { describe, expect, test } from "vitest";
import {
  type SnapshotState,
  snapshotHref,
  snapshotParameters,
  snapshotViews,
} from "@/lib/address/parameters";
import { snapshotFaults, snapshotInForce } from "@/lib/address/snapshot-view";

const everything = {
  ...snapshotInForce({}),
  docs: ["one"],
  columns: ["alba@first"],
  by: "order" as const,
  diff: "words" as const,
  issue: ["truce"],
  party: ["alba"],
  stance: ["demands"],
  evidence: ["text"],
  q: "fire",
  status: ["opposed"],
  order: ["alba"],
};

describe("what chooses in another view of a snapshot", () => {
  test.each([
    ["round", ["docs", "columns", "by", "diff", "status", "order"]],
    ["grid", ["docs", "columns", "by", "diff", "party", "stance", "evidence", "q"]],
    ["compare", ["status", "order", "docs", "by"]],
  ] as const)("is told of where view is %s", (view, names) => {
    expect(new Set(snapshotFaults({ ...everything, view }).map(({ name }) => name))).toEqual(new Set(names));
  });

  test("is told of with the view that would take it", () => {
    expect(snapshotFaults({ ...snapshotInForce({}), status: ["opposed"] })).toEqual([
      { name: "status", found: "beside view=round", expected: "view=grid" },
    ]);
    expect(snapshotFaults({ ...snapshotInForce({ view: "grid" }), q: "fire" })).toEqual([
      { name: "q", found: "beside view=grid", expected: "view=round or view=compare" },
    ]);
  });

  test("is left out of what is in force", () => {
    const hrefOf = (state: SnapshotState) => snapshotHref("", snapshotInForce(state));
    const ofFilters = "issue=truce&party=alba&stance=demands&evidence=text&q=fire";
    expect(hrefOf(everything)).toBe(`/s/?${ofFilters}`);
    expect(hrefOf({ ...everything, view: "grid" })).toBe(
      "/s/?view=grid&issue=truce&status=opposed&order=alba",
    );
    const compared = "/s/?view=compare&columns=alba@first&diff=words";
    expect(hrefOf({ ...everything, view: "compare" })).toBe(`${compared}&${ofFilters}`);
    expect(hrefOf({ ...everything, view: "compare", columns: [] })).toBe(
      `/s/?view=compare&docs=one&by=order&diff=words&${ofFilters}`,
    );
  });

  test.each(snapshotViews)("nothing is left to tell of what is in force where view is %s", (view) => {
    const state = snapshotInForce({ ...everything, view });
    expect(Object.keys(state).sort()).toEqual(Object.keys(snapshotParameters).sort());
    expect(snapshotFaults(state)).toEqual([]);
    expect(snapshotInForce(state)).toEqual(state);
  });
});
