import { expect, test } from "vitest";
import { movedForward } from "@/components/grid/column-head";
import { gridGroups } from "@/components/grid/grid-rows";
import { newestFirst } from "@/components/grid/said";
import { placesToScale, yearsToScale } from "@/components/overview/scale";
import { roundView } from "@/lib/domain/round-view";
import { loadRecord } from "@/lib/record/load";

const loaded = await loadRecord("tests/records/three-party");
if (!("record" in loaded)) throw new Error("the three-party record has faults");
const { record } = loaded;
const newest = record.rounds.at(-1)?.id ?? "";
const view = roundView(record, newest);
const everything = { issue: [], status: [] };

test("the grid has a row for every issue and a cell for every column, in the order of the columns", () => {
  const columns = view.parties.map((party) => party.id).reverse();
  const rows = gridGroups(view, columns, everything).flatMap((group) => group.rows);
  const issues = record.issue_groups.flatMap((group) => group.issues.map((issue) => issue.id));
  expect(rows.map((row) => row.issue.id)).toEqual(issues);
  for (const row of rows) expect(row.cells.map((cell) => cell.party)).toEqual(columns);
});

test("a cell shows the first live statement of the position and counts all of them", () => {
  const columns = view.parties.map((party) => party.id);
  for (const { issue, cells } of gridGroups(view, columns, everything).flatMap((group) => group.rows)) {
    for (const cell of cells) {
      const position = view.positions.find((each) => each.issue === issue.id && each.party === cell.party);
      expect(cell.first?.statement.id).toBe(position?.statements[0]?.id);
      expect(cell.count).toBe(position?.statements.length);
    }
  }
  expect(view.positions.some((position) => position.statements.length > 1)).toBe(true);
});

test("what a cell opens stands newest first", () => {
  const statements = new Map(view.statements.map((statement) => [statement.id, statement]));
  const items = view.positions.flatMap((position) =>
    position.statements.flatMap((each) => {
      const statement = statements.get(each.id);
      return statement === undefined ? [] : [{ ...each, statement }];
    }),
  );
  const dates = items.toSorted(newestFirst).map((item) => item.statement.date);
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(new Set(dates).size).toBeGreaterThan(1);
});

test("issues, groups and statuses choose the rows, both together", () => {
  const [group] = view.issue_groups;
  const status = view.statuses.find((each) => each.issue.startsWith(`${group?.id}.`))?.status ?? "";
  const rows = gridGroups(view, [], { issue: [group?.id ?? ""], status: [status] }).flatMap(
    (each) => each.rows,
  );
  const expected = view.statuses.filter(
    (each) => each.issue.startsWith(`${group?.id}.`) && each.status === status,
  );
  expect(rows.map((row) => row.issue.id)).toEqual(expected.map((each) => each.issue));
  expect(rows.length).toBeGreaterThan(0);
});

test("a column moves forward by one and the first stays where it is", () => {
  expect(movedForward(["a", "b", "c"], "c")).toEqual(["a", "c", "b"]);
  expect(movedForward(["a", "b", "c"], "a")).toEqual(["a", "b", "c"]);
});

test("rounds stand on the line where their dates put them", () => {
  const rounds = [
    { id: "a", date: "2020-01-01" },
    { id: "b", date: "2020-07-01" },
    { id: "c", date: "2021-12-31" },
  ];
  expect([...placesToScale(rounds)]).toEqual([
    ["a", 0],
    ["b", 24.9],
    ["c", 100],
  ]);
  expect(yearsToScale(rounds)).toEqual([{ year: 2021, place: 50.1 }]);
  expect([...placesToScale([{ id: "only", date: "2020-01-01" }])]).toEqual([["only", 50]]);
});
