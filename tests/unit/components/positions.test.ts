import { describe, expect, test } from "vitest";
import { placeStatements } from "@/components/compare/anchors";
import { marksByColumn } from "@/components/compare/marks";
import { documentsBehind, positionEntries, positionsBehind } from "@/components/compare/position-entries";
import { positionsTitle } from "@/components/compare/titles";
import { compareByIssue } from "@/lib/domain/compare";
import { buildRecord, buildStatement } from "../domain/build-record";

const party = (id: string, kind: "principal" | "mediator" = "principal") => ({
  id,
  name: id,
  short: id.toUpperCase(),
  kind,
});
const round = (id: string, month: string) => ({
  id,
  ordinal: Number(month),
  kind: "summit" as const,
  title: `The ${id} round`,
  date: `2030-${month}-10`,
});
const labels = {
  parties: [party("alba"), party("borea"), party("corvo", "mediator")],
  rounds: [
    // As a snapshot frozen earlier holds it: without its window.
    round("first", "01"),
    { ...round("second", "02"), window: { from: "2030-02-08", to: "2030-02-20" } },
  ],
};
const paper = (id: string, of: string[], at: string) => ({
  id,
  title: id,
  parties: of,
  round: at,
  standing: "leak" as const,
  completeness: "full" as const,
  languages: [],
  clauses: 1,
});
const entryOf = (id: string) => positionEntries(labels).filter((entry) => entry.id === id);

test("every party at every round may be a column", () => {
  expect(positionEntries(labels).map((entry) => [entry.id, entry.title])).toEqual([
    ["alba@first", "ALBA, 10 January 2030"],
    ["borea@first", "BOREA, 10 January 2030"],
    ["corvo@first", "CORVO, 10 January 2030"],
    ["alba@second", "ALBA, 8–20 February 2030"],
    ["borea@second", "BOREA, 8–20 February 2030"],
    ["corvo@second", "CORVO, 8–20 February 2030"],
  ]);
});

test.each([
  [["alba@first", "borea@first"], "ALBA and BOREA, 10 January 2030"],
  [["alba@first", "alba@second"], "ALBA: 10 January 2030 and 8–20 February 2030"],
  [["alba@first", "borea@second"], "ALBA, 10 January 2030 · BOREA, 8–20 February 2030"],
  [["alba@first", "borea@second", "corvo@second"], "Three positions side by side"],
])("%s is called %s", (ids, title) => {
  expect(positionsTitle(ids.flatMap(entryOf))).toBe(title);
});

describe("from documents to positions and back", () => {
  test("each document's parties at its round, once each", () => {
    const papers = [paper("one", ["alba"], "first"), paper("two", ["borea", "alba"], "first")];
    expect(positionsBehind(papers, labels)).toEqual(["alba@first", "borea@first"]);
  });

  test("beside one party alone, another principal at its round", () => {
    expect(positionsBehind([paper("one", ["corvo"], "second")], labels)).toEqual([
      "corvo@second",
      "alba@second",
    ]);
  });

  test("the papers that the columns' parties tabled in their rounds, or none where that is not two", () => {
    const papers = [paper("one", ["alba"], "first"), paper("two", ["borea"], "first")];
    expect(documentsBehind(["alba@first", "borea@first"].flatMap(entryOf), papers)).toEqual(["one", "two"]);
    expect(documentsBehind(["alba@first", "borea@second"].flatMap(entryOf), papers)).toEqual([]);
  });
});

describe("a statement in several rows and columns", () => {
  const both = buildStatement("both", { issue: "truce.watch", also: ["truce.scope"] });
  const columns = [
    { id: "left", statements: [both] },
    { id: "right", statements: [both] },
  ];
  const comparison = compareByIssue(columns, buildRecord().issue_groups, new Set(["both"]), { issue: [] });
  const placesOf = (which: "isAnchored" | "isHome", chosen: string[]) => {
    const placing = placeStatements(comparison, chosen);
    return comparison.groups
      .flatMap((group) => group.rows)
      .flatMap((row) =>
        row.cells
          .filter((cell) => placing[which](row, cell, "both"))
          .map((cell) => `${row.issue.id} ${cell.column}`),
      );
  };

  test("is at home in each column where it is on its main issue, and has one anchor", () => {
    expect(placesOf("isHome", [])).toEqual(["truce.watch left", "truce.watch right"]);
    expect(placesOf("isAnchored", [])).toEqual(["truce.watch left"]);
  });

  test("is at home where it touches a chosen issue, if its main one is not chosen", () => {
    expect(placesOf("isHome", ["truce.scope"])).toEqual(["truce.scope left", "truce.scope right"]);
    expect(placesOf("isAnchored", ["truce.scope"])).toEqual(["truce.scope left"]);
  });
});

test("marks come by column: words where they are known, and with what each is compared", () => {
  const [a, b] = [buildStatement("a"), buildStatement("b")];
  const pair = { column: "right", statement: b, with: a, by: "first" as const };
  const marks = marksByColumn(
    ["left", "right"],
    [pair],
    [{ column: "left", statement: "a", ranges: [[0, 4]] }],
  );
  expect(marks.get("left")).toEqual({ isFirst: true, ranges: new Map([["a", [[0, 4]]]]), pairs: new Map() });
  expect(marks.get("right")).toEqual({ isFirst: false, ranges: new Map(), pairs: new Map([["b", pair]]) });
});
