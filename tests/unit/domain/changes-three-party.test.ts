import { describe, expect, test } from "vitest";
import { changesByRound, countTypes } from "@/lib/domain/change-counts";
import { changesBetween } from "@/lib/domain/changes";
import type { Change } from "@/lib/schemas/views";
import { loadThreeParty } from "./three-party";

/*
 * What changed in the invented record, worked out by hand from its YAML: the statement, the type, where it
 * came from (a dash for nothing), and the links between, oldest first.
 */
type Expected = readonly [statement: string, type: string, from: string, ...steps: string[]];

const record = await loadThreeParty();

const silentSinceTheFirst = ["os-lantern-gauges", "va-lantern-patrols", "va-lantern-return", "va-draft-end"];

const firstToSecond: readonly Expected[] = [
  ...silentSinceTheFirst.map((id): Expected => [id, "silent", id]),
  ["va-draft-2-2", "silent", "va-draft-2-2"],
  ["va-letters-water", "softened", "va-draft-1-1", "va-letters-water softened"],
  ["va-letters-crossings", "widened", "va-draft-2-1", "va-letters-crossings widened"],
  ["va-letters-gauges", "reworded", "va-draft-1-2", "va-letters-gauges reworded"],
  ["os-letters-sequence", "narrowed", "os-lantern-sequence", "os-letters-sequence narrowed"],
  ["os-letter-1", "hardened", "os-lantern-water", "os-letter-1 hardened"],
  ["os-letters-guarantor", "added", "-"],
  ["os-letter-1-gauges", "added", "-"],
  ["os-letter-2-a", "added", "-"],
  ["os-letter-2-b", "added", "-"],
  ["os-letter-3", "added", "-"],
  ["qu-note-1", "added", "-"],
  ["qu-note-2", "added", "-"],
  ["qu-note-3", "added", "-"],
];

const secondToFourth: readonly Expected[] = [
  ...silentSinceTheFirst.map((id): Expected => [id, "silent", id]),
  ["va-letters-crossings", "silent", "va-letters-crossings"],
  ["os-letters-sequence", "silent", "os-letters-sequence"],
  ["os-letter-3", "silent", "os-letter-3"],
  ["va-grey-water", "restated", "va-letters-water", "va-ferry-water softened", "va-grey-water restated"],
  ["va-protocol-1", "softened", "va-letters-gauges", "va-ferry-gauges softened", "va-protocol-1 softened"],
  ["os-grey-water", "narrowed", "os-letter-1", "os-ferry-water softened", "os-grey-water narrowed"],
  ["os-protocol-2", "narrowed", "os-letter-2-b", "os-ferry-ferry softened", "os-protocol-2 narrowed"],
  ["os-ferry-crossings", "restated", "os-letter-2-a", "os-ferry-crossings restated"],
  ["va-grey-patrols", "hardened", "va-draft-2-2", "va-grey-patrols hardened"],
  ["os-grey-guarantor", "softened", "os-letters-guarantor", "os-grey-guarantor softened"],
  ["os-protocol-1", "restated", "os-letter-1-gauges", "os-protocol-1 restated"],
  ["qu-grey-crossings", "reworded", "qu-note-2", "qu-grey-crossings reworded"],
  ["qu-grey-patrols", "restated", "qu-note-3", "qu-grey-patrols restated"],
  ["qu-protocol-2", "softened", "qu-note-1", "qu-protocol-2 softened"],
  ["va-ferry-guarantor", "added", "-"],
  ["os-ferry-patrols", "added", "-"],
  ["qu-ferry-return", "added", "-"],
  ["qu-ferry-sequence", "added", "-"],
  ["tl-ferry-sequence", "added", "-"],
  ["tl-text-1", "added", "-"],
  ["tl-text-2", "added", "-"],
  ["tl-text-3", "added", "-"],
  ["tl-text-4", "added", "-"],
  ["tl-text-5", "added", "-"],
];

/** What had ancestors only between the two rounds is added, with these as its history. */
const firstToFourth: readonly Expected[] = [
  ...silentSinceTheFirst.map((id): Expected => [id, "silent", id]),
  ["va-letters-crossings", "widened", "va-draft-2-1", "va-letters-crossings widened"],
  ["os-letters-sequence", "narrowed", "os-lantern-sequence", "os-letters-sequence narrowed"],
  [
    "va-grey-water",
    "restated",
    "va-draft-1-1",
    "va-letters-water softened",
    "va-ferry-water softened",
    "va-grey-water restated",
  ],
  [
    "os-grey-water",
    "narrowed",
    "os-lantern-water",
    "os-letter-1 hardened",
    "os-ferry-water softened",
    "os-grey-water narrowed",
  ],
  [
    "va-protocol-1",
    "softened",
    "va-draft-1-2",
    "va-letters-gauges reworded",
    "va-ferry-gauges softened",
    "va-protocol-1 softened",
  ],
  ["va-grey-patrols", "hardened", "va-draft-2-2", "va-grey-patrols hardened"],
  ["os-ferry-crossings", "added", "-", "os-ferry-crossings restated"],
  ["os-protocol-2", "added", "-", "os-ferry-ferry softened", "os-protocol-2 narrowed"],
  ["os-grey-guarantor", "added", "-", "os-grey-guarantor softened"],
  ["os-protocol-1", "added", "-", "os-protocol-1 restated"],
  ["qu-grey-crossings", "added", "-", "qu-grey-crossings reworded"],
  ["qu-grey-patrols", "added", "-", "qu-grey-patrols restated"],
  ["qu-protocol-2", "added", "-", "qu-protocol-2 softened"],
  ["os-letter-3", "added", "-"],
  ["va-ferry-guarantor", "added", "-"],
  ["os-ferry-patrols", "added", "-"],
  ["qu-ferry-return", "added", "-"],
  ["qu-ferry-sequence", "added", "-"],
  ["tl-ferry-sequence", "added", "-"],
  ["tl-text-1", "added", "-"],
  ["tl-text-2", "added", "-"],
  ["tl-text-3", "added", "-"],
  ["tl-text-4", "added", "-"],
  ["tl-text-5", "added", "-"],
];

function told({ to, type, from, steps }: Change): Expected {
  return [
    to.statement,
    type,
    from?.statement ?? "-",
    ...steps.map((step) => `${step.statement} ${step.change}`),
  ];
}

function sorted(table: readonly Expected[]): Expected[] {
  return [...table].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe("what changed in the three-party record, by hand", () => {
  test.each([
    ["lantern-hall-2017", "letters-2017", firstToSecond],
    ["letters-2017", "grey-island-2018", secondToFourth],
    ["lantern-hall-2017", "grey-island-2018", firstToFourth],
    ["grey-island-2018", "lantern-hall-2017", firstToFourth],
  ])("from %s to %s", (from, to, expected) => {
    expect(sorted(changesBetween(record, from, to).map(told))).toEqual(sorted(expected));
  });

  test("a change carries the coder's reason for its last link", () => {
    const changes = changesBetween(record, "lantern-hall-2017", "grey-island-2018");
    const reasons = changes
      .filter((change) => change.to.statement === "os-grey-water")
      .flatMap((change) => [change.reason, ...change.steps.map((step) => step.reason)]);
    expect(reasons).toEqual([
      "All summer months have become two.",
      "March asked for more water without a figure; the letter names one that exceeds what the draft offered.",
      "The upper end of eighty is gone.",
      "All summer months have become two.",
    ]);
  });

  test("round by round, each against the one before it", () => {
    const counted = changesByRound(record, "grey-island-2018").map(({ round, changes }) => [
      round,
      countTypes(changes),
    ]);
    expect(counted).toEqual([
      ["lantern-hall-2017", { added: 10 }],
      ["letters-2017", { added: 8, hardened: 1, softened: 1, narrowed: 1, widened: 1, reworded: 1 }],
      ["ferry-house-2018", { added: 10, restated: 1, softened: 4 }],
      ["grey-island-2018", { restated: 3, hardened: 1, softened: 3, narrowed: 2, reworded: 1 }],
    ]);
  });

  test("at an earlier round nothing of a later one is counted", () => {
    expect(changesByRound(record, "letters-2017").map((each) => each.round)).toEqual([
      "lantern-hall-2017",
      "letters-2017",
    ]);
  });
});
