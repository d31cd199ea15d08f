import { describe, expect, test } from "vitest";
import { resultWords } from "@/components/compare/result-words";
import { comparePicture } from "@/components/preview/compare-picture";
import { selectRound } from "@/components/rounds/round-selection";
import { comparisonOf } from "@/components/snapshot/comparison-of";
import { frozenColumns } from "@/components/snapshot/frozen-columns";
import { noFilters } from "@/lib/domain/filter";
import { type FrozenChoice, frozenRows } from "@/lib/domain/frozen-rows";
import { issuesAcross, liveIssues } from "@/lib/domain/live-issues";
import { positionId } from "@/lib/domain/position-id";
import { roundView } from "@/lib/domain/round-view";
import { loadThreeParty } from "../domain/three-party";
import { positionsDrawn, roundDrawn } from "./drawn-ids";

const record = await loadThreeParty();
const letters = roundView(record, "letters-2017");
const views = record.rounds.map((round) => roundView(record, round.id));
const groups = record.issue_groups.map((group) => group.id);
const whole: FrozenChoice = { ...noFilters, view: "round", docs: [], columns: [], status: [], order: [] };

/** Live on the release of water, and continued on its gauges. */
const continuedOnOne = "va-draft-1-2";
const find = (id: string) => {
  const statement = record.statements.find((each) => each.id === id);
  if (statement === undefined) throw new Error(`the record has no ${id}`);
  return statement;
};

describe("a statement continued on one of its issues", () => {
  test("counts among positions on the other alone, and as a clause on both", () => {
    const statement = find(continuedOnOne);
    expect([statement.issue, ...statement.also].sort()).toEqual(["water.gauges", "water.release"]);
    expect(liveIssues(letters.positions)(statement)).toEqual(["water.release"]);
    expect(issuesAcross([{ positions: letters.positions }])(statement)).toEqual(["water.release"]);
    expect(issuesAcross([{}])(statement)).toEqual([statement.issue, ...statement.also]);
  });

  test("passes a filter by issue where it is live, and nowhere else", () => {
    const columns = [positionId("varnia", "letters-2017")];
    const rowsOn = (issue: string, choice: Partial<FrozenChoice>) =>
      frozenRows(letters, { ...whole, ...choice, issue: [issue] }).map(({ id }) => id);
    for (const choice of [{}, { view: "compare", columns }, { view: "grid" }] as const) {
      expect(rowsOn("water.release", choice)).toContain(continuedOnOne);
      expect(rowsOn("water.gauges", choice)).not.toContain(continuedOnOne);
    }
    const docs = ["varnia-draft-2017"];
    expect(rowsOn("water.gauges", { view: "compare", docs })).toContain(continuedOnOne);
  });
});

describe.each(views)("with a filter by group at $round.id", (view) => {
  const columns = view.parties.map((party) => positionId(party.id, view.round.id));
  const state = { docs: [], columns };

  test.each(groups)("what is counted on %s is what is drawn", (group) => {
    const filters = { ...noFilters, issue: [group] };
    const round = selectRound(view, filters);
    expect(new Set(round.shown.keys())).toEqual(roundDrawn(view, filters));
    expect(round.totals.issue[group] ?? 0).toBe(round.shown.size);
    expect(round.facets.issue[group] ?? 0).toBe(round.shown.size);
    const compared = comparisonOf(view, frozenColumns(view, state), filters);
    expect(compared.shown).toEqual(positionsDrawn(view, state, filters));
    expect(compared.totals.issue[group] ?? 0).toBe(compared.shown.size);
    const counted = [compared.shown.size, compared.statements.length, compared.issues] as const;
    const picture = comparePicture({ columns: frozenColumns(view, state), filters, labels: view });
    expect(picture.notes[0]).toBe(resultWords(...counted, "position"));
    const rows = frozenRows(view, { ...whole, view: "compare", columns, ...filters });
    expect(new Set(rows.map(({ id }) => id))).toEqual(compared.shown);
  });
});
