import { describe, expect, test } from "vitest";
import { compareByIssue, documentInOrder } from "@/lib/domain/compare";
import type { Document } from "@/lib/schemas/entities";
import { buildRecord, buildStatement } from "./build-record";

const left = [
  buildStatement("l1"),
  buildStatement("l2", { issue: "truce.watch", also: ["truce.scope"] }),
  buildStatement("l3"),
];
const right = [buildStatement("r1", { party: "borea" })];
const columns = [
  { id: "left", statements: [...left].reverse() },
  { id: "right", statements: right },
];
const { issue_groups } = buildRecord();
const all = new Set([...left, ...right].map((statement) => statement.id));

describe("columns aligned by issue", () => {
  test("a row for each issue that somebody addresses, under its group, with an empty cell where one does not", () => {
    const { groups, unaddressed } = compareByIssue(columns, issue_groups, all, { issue: [] });
    expect(
      groups.map((group) => [
        group.id,
        group.rows.map((row) => [
          row.issue.id,
          row.cells.map((cell) => [cell.column, cell.hidden, cell.items.map((item) => item.statement.id)]),
        ]),
      ]),
    ).toEqual([
      [
        "truce",
        [
          [
            "truce.scope",
            [
              ["left", 0, ["l3", "l1", "l2"]],
              ["right", 0, ["r1"]],
            ],
          ],
          [
            "truce.watch",
            [
              ["left", 0, ["l2"]],
              ["right", 0, []],
            ],
          ],
        ],
      ],
    ]);
    expect(unaddressed.map((issue) => issue.id)).toEqual(["land.border"]);
  });

  test("what only touches the issue comes after and says so", () => {
    const { groups } = compareByIssue(columns, issue_groups, all, { issue: [] });
    const cell = groups[0]?.rows[0]?.cells[0];
    expect(cell?.items.map((item) => item.touches)).toEqual([false, false, true]);
  });

  test("what the filters leave out is counted, so that a cell does not look as if it had been silent", () => {
    const { groups, unaddressed } = compareByIssue(columns, issue_groups, new Set(["r1"]), { issue: [] });
    expect(groups).toHaveLength(1);
    expect(groups[0]?.rows).toHaveLength(1);
    expect(groups[0]?.rows[0]?.cells.map((cell) => [cell.items.length, cell.hidden])).toEqual([
      [0, 3],
      [1, 0],
    ]);
    expect(unaddressed.map((issue) => issue.id)).toEqual(["land.border"]);
  });

  test("chosen issues choose the rows: a clause that matches by another issue makes no row there", () => {
    const shown = new Set(["l2"]);
    const { groups, unaddressed } = compareByIssue(columns, issue_groups, shown, { issue: ["truce.watch"] });
    expect(groups.flatMap((group) => group.rows.map((row) => row.issue.id))).toEqual(["truce.watch"]);
    expect(unaddressed).toEqual([]);
  });
});

test("a document in its own order keeps its sections, and counts what the filters leave out", () => {
  const paper: Document = {
    id: "paper",
    title: "A paper",
    parties: ["alba"],
    round: "first",
    standing: "leak",
    dates: {},
    published_by: [],
    completeness: "full",
    languages: ["en"],
    packages: [],
    citations: [],
    sections: [{ number: "I", title: "First", clauses: ["l3", "l1"] }, { clauses: ["l2"] }],
  };
  expect(documentInOrder(paper, left, new Set(["l1", "l3"]))).toEqual([
    { number: "I", title: "First", statements: [left[2], left[0]], hidden: 0 },
    { number: undefined, title: undefined, statements: [], hidden: 1 },
  ]);
});
