import { expect, test } from "vitest";
import { comparisonOf, documentsToBeginWith } from "@/components/snapshot/comparison-of";
import { noFilters } from "@/lib/domain/filter";
import { roundView } from "@/lib/domain/round-view";
import { loadThreeParty } from "../domain/three-party";

const record = await loadThreeParty();
const letters = roundView(record, "letters-2017");

test("a comparison begins with the documents tabled in the round", () => {
  expect(documentsToBeginWith(letters)).toEqual(["ostrel-letter-2017", "quillon-note-2017"]);
});

test("columns stand in the order asked for, each with all its clauses", () => {
  const docs = ["quillon-note-2017", "varnia-draft-2017"];
  const { columns, statements, shown, issues } = comparisonOf(letters, docs, noFilters);
  expect(columns.map((column) => column.entry.id)).toEqual(docs);
  expect(columns.map((column) => column.entry.clauses)).toEqual(
    columns.map((column) => column.view?.statements.length),
  );
  expect(shown).toEqual(new Set(statements.map((statement) => statement.id)));
  expect(issues).toBeGreaterThan(1);
});

test("filters narrow what is shown and keep the totals", () => {
  const docs = documentsToBeginWith(letters);
  const all = comparisonOf(letters, docs, noFilters);
  const some = comparisonOf(letters, docs, { ...noFilters, issue: ["border"] });
  expect(some.totals).toEqual(all.totals);
  expect(some.statements).toEqual(all.statements);
  expect(some.rows.groups.map((group) => group.id)).toEqual(["border"]);
  expect(some.shown.size).toBe(all.totals.issue.border);
});

test("a document the snapshot does not hold is left out", () => {
  const { columns } = comparisonOf(letters, ["grey-island-protocol-2018"], noFilters);
  expect(columns).toEqual([]);
});
