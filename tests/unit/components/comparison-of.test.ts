import { expect, test } from "vitest";
import { comparisonOf, frozenMarks } from "@/components/snapshot/comparison-of";
import { frozenColumns } from "@/components/snapshot/frozen-columns";
import { documentsToBeginWith, positionsToBeginWith } from "@/lib/domain/begin-with";
import { noFilters } from "@/lib/domain/filter";
import { roundView } from "@/lib/domain/round-view";
import { loadThreeParty } from "../domain/three-party";

const record = await loadThreeParty();
const letters = roundView(record, "letters-2017");
const nothing = { docs: [], columns: [] };

test("a comparison begins with the documents tabled in the round", () => {
  expect(documentsToBeginWith(letters)).toEqual(["ostrel-letter-2017", "quillon-note-2017"]);
  expect(frozenColumns(letters, nothing).map((column) => column.entry.id)).toEqual(
    documentsToBeginWith(letters),
  );
});

test("columns stand in the order asked for, each with all its clauses", () => {
  const docs = ["quillon-note-2017", "varnia-draft-2017"];
  const columns = frozenColumns(letters, { ...nothing, docs });
  const { statements, shown, issues } = comparisonOf(letters, columns, noFilters);
  expect(columns.map((column) => column.entry.id)).toEqual(docs);
  expect(columns.map((column) => (column.kind === "document" ? column.entry.clauses : 0))).toEqual(
    columns.map((column) => column.view?.statements.length),
  );
  expect(shown).toEqual(new Set(statements.map((statement) => statement.id)));
  expect(issues).toBeGreaterThan(1);
});

test("positions go before documents, and hold all that their party has live at the round", () => {
  const asked = { docs: ["quillon-note-2017"], columns: ["quillon@letters-2017", "ostrelia@letters-2017"] };
  const columns = frozenColumns(letters, asked);
  expect(columns.map((column) => [column.kind, column.entry.id])).toEqual([
    ["position", "quillon@letters-2017"],
    ["position", "ostrelia@letters-2017"],
  ]);
  for (const column of columns) {
    const [party] = column.entry.id.split("@");
    const live = letters.positions
      .filter((position) => position.party === party)
      .flatMap((position) => position.statements.map((each) => each.id));
    expect(new Set(column.view?.statements.map((each) => each.id))).toEqual(new Set(live));
  }
});

test("a round without documents begins with the principals' positions", () => {
  const bare = { ...letters, documents: [] };
  const principals = record.parties.filter((party) => party.kind === "principal").map((party) => party.id);
  expect(
    positionsToBeginWith(bare)
      .map((id) => id.split("@")[0])
      .sort(),
  ).toEqual(principals.sort());
  expect(frozenColumns(bare, nothing).map((column) => column.entry.id)).toEqual(positionsToBeginWith(bare));
});

test("differing words are marked from the payload alone", () => {
  const columns = frozenColumns(letters, { ...nothing, columns: positionsToBeginWith(letters) });
  const marks = frozenMarks(letters, columns);
  expect([...marks.keys()]).toEqual(columns.map((column) => column.entry.id));
  expect([...marks.values()].flatMap((mark) => [...mark.ranges.values()]).flat().length).toBeGreaterThan(0);
});

test("filters narrow what is shown and keep the totals", () => {
  const columns = frozenColumns(letters, nothing);
  const all = comparisonOf(letters, columns, noFilters);
  const some = comparisonOf(letters, columns, { ...noFilters, issue: ["border"] });
  expect(some.totals).toEqual(all.totals);
  expect(some.statements).toEqual(all.statements);
  expect(some.rows.groups.map((group) => group.id)).toEqual(["border"]);
  expect(some.shown.size).toBe(all.totals.issue.border);
});

test("what the snapshot does not hold is left out", () => {
  expect(frozenColumns(letters, { ...nothing, docs: ["grey-island-protocol-2018"] })).toEqual([]);
  expect(frozenColumns(letters, { ...nothing, columns: ["quillon@grey-island-2018"] })).toEqual([]);
});
