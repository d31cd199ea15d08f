import { expect, test } from "vitest";
import { selectRound } from "@/components/rounds/round-selection";
import { noFilters } from "@/lib/domain/filter";
import { roundView } from "@/lib/domain/round-view";
import { loadThreeParty } from "../domain/three-party";

const record = await loadThreeParty();
const views = record.rounds.map((round) => roundView(record, round.id));
const ferryHouse = roundView(record, "ferry-house-2018");

function rowsOf(selection: ReturnType<typeof selectRound>) {
  return selection.groups.flatMap((group) => group.rows);
}

test.each(views)("every live statement of $round.id is drawn in full once", (view) => {
  const selection = selectRound(view, noFilters);
  const drawn = rowsOf(selection).flatMap((row) => row.positions.flatMap((each) => each.items));
  expect(drawn.map((item) => item.id).sort()).toEqual([...selection.shown.keys()].sort());
});

test.each(views)("what $round.id draws in full and elsewhere are its positions", (view) => {
  const told = rowsOf(selectRound(view, noFilters)).flatMap((row) =>
    row.positions.flatMap(({ party, items, elsewhere }) =>
      [...items, ...elsewhere].map((item) => `${party} ${row.issue.id} ${item.id}`),
    ),
  );
  const positions = view.positions.flatMap(({ party, issue, statements }) =>
    statements.map((each) => `${party} ${issue} ${each.id}`),
  );
  expect(told.sort()).toEqual(positions.sort());
});

test("a statement continued on its main issue stands under the one it still touches", () => {
  const rows = rowsOf(selectRound(ferryHouse, noFilters));
  const crossings = rows.find((row) => row.issue.id === "border.crossings");
  const varnia = crossings?.positions.find((position) => position.party === "varnia");
  expect(varnia?.items.find((item) => item.id === "va-letters-water")).toMatchObject({
    touches: true,
    state: "carried",
  });
});

test("under a chosen issue, a statement that only touches it is drawn there", () => {
  const rows = rowsOf(selectRound(ferryHouse, { ...noFilters, issue: ["people.return"] }));
  expect(rows.map((row) => row.issue.id)).toEqual(["people.return"]);
  expect(rows.flatMap((row) => row.positions.flatMap((position) => position.elsewhere))).toEqual([]);
});

test("what the filters leave out is counted beside what they let through", () => {
  const all = rowsOf(selectRound(ferryHouse, noFilters));
  const demands = rowsOf(selectRound(ferryHouse, { ...noFilters, stance: ["demands"] }));
  expect(demands.length).toBeGreaterThan(0);
  for (const row of demands) {
    const before = all.find((each) => each.issue.id === row.issue.id);
    const count = (each: typeof row) =>
      each.positions.reduce(
        (sum, { items, elsewhere, hidden }) => sum + items.length + elsewhere.length + hidden,
        0,
      );
    expect(count(row)).toBe(before && count(before));
    expect(row.silent).toEqual(before?.silent);
  }
});

test("an issue on which nobody has spoken stands apart from the rows", () => {
  const [first] = views;
  if (first === undefined) throw new Error("the record has no round");
  const { groups } = selectRound(first, noFilters);
  const spoken = new Set(
    first.positions.filter((each) => each.statements.length > 0).map((each) => each.issue),
  );
  const unraised = groups.flatMap((group) => group.unraised.map((issue) => issue.id));
  expect(unraised.length).toBeGreaterThan(0);
  expect(unraised.filter((issue) => spoken.has(issue))).toEqual([]);
});

test("at the first round nothing has changed; later, what the filters leave of the changes", () => {
  const [first] = views;
  if (first === undefined) throw new Error("the record has no round");
  expect(selectRound(first, noFilters).changes).toEqual([]);
  expect(selectRound(ferryHouse, noFilters).changes).toEqual(ferryHouse.changes);
  const ofOne = selectRound(ferryHouse, { ...noFilters, party: ["varnia"] }).changes;
  expect(ofOne.length).toBeGreaterThan(0);
  expect(ofOne.filter((change) => change.party !== "varnia")).toEqual([]);
});
