import { describe, expect, test } from "vitest";
import { gridGroups } from "@/components/grid/grid-rows";
import { roundView } from "@/lib/domain/round-view";
import type { RoundView } from "@/lib/schemas/views";
import { loadThreeParty } from "./three-party";

/*
 * Who held what in the invented record, worked out by hand from its YAML: every live statement in the order
 * of its cell. "+" was said in the round, "-" is carried from an earlier one, "~" only touches the issue.
 * A party that is not listed has not spoken.
 */
type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const afterTheLetters: Table = {
  "water.release": {
    varnia: ["+va-letters-water", "-~va-draft-1-2", "-~va-draft-end"],
    ostrelia: ["+os-letter-1"],
  },
  "water.gauges": {
    varnia: ["+va-letters-gauges"],
    ostrelia: ["+os-letter-1-gauges", "-os-lantern-gauges"],
  },
  "border.crossings": {
    varnia: ["+va-letters-crossings", "+~va-letters-water"],
    ostrelia: ["+os-letter-2-a", "+os-letter-2-b", "-~os-lantern-sequence"],
    quillon: ["+qu-note-2", "+~qu-note-1"],
  },
  "border.patrols": {
    varnia: ["-va-lantern-patrols", "-va-draft-2-2", "-~va-draft-2-1"],
    ostrelia: ["+os-letter-3"],
    quillon: ["+qu-note-3"],
  },
  "people.return": {
    varnia: ["-va-lantern-return"],
    ostrelia: ["+~os-letter-2-b"],
    quillon: ["+qu-note-1"],
  },
  "process.sequence": {
    varnia: ["-va-draft-end"],
    ostrelia: ["+os-letters-sequence", "+~os-letter-2-a"],
  },
  "process.guarantor": { ostrelia: ["+os-letters-guarantor"] },
};

const afterFerryHouse: Table = {
  "water.release": {
    varnia: ["+va-ferry-water", "-~va-draft-1-2", "-~va-draft-end"],
    ostrelia: ["+os-ferry-water"],
    "tamarind-league": ["+tl-text-1"],
  },
  "water.gauges": {
    varnia: ["+va-ferry-gauges"],
    ostrelia: ["-os-letter-1-gauges", "-os-lantern-gauges"],
    "tamarind-league": ["+tl-text-3"],
  },
  "border.crossings": {
    varnia: ["-va-letters-crossings", "-~va-letters-water"],
    ostrelia: ["+os-ferry-crossings", "+os-ferry-ferry", "-~os-lantern-sequence"],
    quillon: ["-qu-note-2", "-~qu-note-1"],
    "tamarind-league": ["+tl-text-2"],
  },
  "border.patrols": {
    varnia: ["-va-lantern-patrols", "-va-draft-2-2", "-~va-draft-2-1"],
    ostrelia: ["+os-ferry-patrols", "-os-letter-3"],
    quillon: ["-qu-note-3"],
  },
  "people.return": {
    varnia: ["-va-lantern-return"],
    ostrelia: ["+~os-ferry-ferry"],
    quillon: ["+qu-ferry-return", "-qu-note-1", "+~qu-ferry-sequence"],
    "tamarind-league": ["+tl-text-4"],
  },
  "process.sequence": {
    varnia: ["-va-draft-end"],
    ostrelia: ["-os-letters-sequence", "-~os-letter-2-a"],
    quillon: ["+qu-ferry-sequence"],
    "tamarind-league": ["+tl-ferry-sequence", "+~tl-text-1"],
  },
  "process.guarantor": {
    varnia: ["+va-ferry-guarantor"],
    ostrelia: ["-os-letters-guarantor"],
    "tamarind-league": ["+tl-text-5"],
  },
};

const record = await loadThreeParty();

function tableOf({ positions }: RoundView): Table {
  const table: Record<string, Record<string, string[]>> = {};
  for (const { issue, party, statements } of positions) {
    table[issue] ??= {};
    if (statements.length === 0) continue;
    table[issue][party] = statements.map(
      ({ state, touches, id }) => `${state === "fresh" ? "+" : "-"}${touches ? "~" : ""}${id}`,
    );
  }
  return table;
}

describe.each([
  ["letters-2017", afterTheLetters],
  ["ferry-house-2018", afterFerryHouse],
])("at %s", (round, expected) => {
  const view = roundView(record, round);

  test("every party holds what the hand-made table says, in that order", () => {
    expect(tableOf(view)).toEqual(expected);
  });

  test("a cell of the grid shows the first of it and counts the rest, whatever the columns", () => {
    const columns = ["tamarind-league", "quillon", "varnia", "ostrelia"];
    const choice = { issue: [], status: [] };
    const cells = gridGroups(view, columns, choice)
      .flatMap((group) => group.rows)
      .map(({ issue, cells: row }) => [
        issue.id,
        ...row.map(({ first, count }) => (first === undefined ? "-" : `${first.statement.id} of ${count}`)),
      ]);
    const byHand = Object.entries(expected).map(([issue, parties]) => [
      issue,
      ...columns.map((party) => {
        const [first, ...others] = parties[party] ?? [];
        return first === undefined ? "-" : `${first.replace(/^[+-]~?/, "")} of ${others.length + 1}`;
      }),
    ]);
    expect(cells).toEqual(byHand);
  });
});
