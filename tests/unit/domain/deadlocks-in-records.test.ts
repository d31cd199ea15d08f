import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { deadlocksIn } from "@/lib/domain/deadlocks";
import { openEndsIn, requirementsIn } from "@/lib/domain/requirements";
import { upToRound } from "@/lib/domain/round-view";
import { loadRecord } from "@/lib/record/load";
import type { RecordData } from "@/lib/schemas/record-data";

const root = path.resolve(import.meta.dirname, "../../..");

async function load(folder: string): Promise<RecordData> {
  const loaded = await loadRecord(path.join(root, folder));
  if ("faults" in loaded) throw new Error(`${folder}: ${loaded.faults.length} faults`);
  return loaded.record;
}

function knotsAt(record: RecordData, round: string) {
  const order = record.issue_groups.flatMap((group) => group.issues.map((issue) => issue.id));
  return deadlocksIn(requirementsIn(upToRound(record, round)), order);
}

function cyclesAt(record: RecordData, round: string): string[] {
  return knotsAt(record, round).flatMap((knot) =>
    knot.deadlocks.map((each) => each.edges.map((edge) => `${edge.from} [${edge.parties}]`).join(" > ")),
  );
}

/* Worked out by hand from the YAML, before the code was run on it. */
const expectedEdges = {
  "lantern-hall-2017": [
    "process.sequence > water.release [ostrelia] os-lantern-sequence",
    "water.release > border.crossings [varnia] va-draft-1-1",
  ],
  // os-letter-2-a names a draft that has been continued and an outcome; qu-note-1 says "before".
  "letters-2017": [
    "border.crossings > people.return [quillon] qu-note-1",
    "border.crossings > water.release [ostrelia] os-letter-2-a",
    "water.release > border.crossings [varnia] va-letters-water",
  ],
  // tl-text-4 names the package of the first day; os-ferry-patrols warns; os-ferry-ferry names its own issue.
  "ferry-house-2018": [
    "border.crossings > people.return [quillon] qu-note-1",
    "border.crossings > water.release [ostrelia] os-ferry-crossings",
    "people.return > border.crossings [tamarind-league] tl-text-4",
    "people.return > water.gauges [tamarind-league] tl-text-4",
    "people.return > water.release [tamarind-league] tl-text-4",
    "process.sequence > people.return [quillon] qu-ferry-return qu-ferry-sequence",
    "water.release > border.crossings [varnia] va-ferry-water",
  ],
  // qu-protocol-2 continues qu-note-1 without its condition.
  "grey-island-2018": [
    "border.crossings > water.release [ostrelia] os-ferry-crossings",
    "people.return > border.crossings [tamarind-league] tl-text-4",
    "people.return > water.gauges [tamarind-league] tl-text-4",
    "people.return > water.release [tamarind-league] tl-text-4",
    "process.sequence > people.return [quillon] qu-ferry-return qu-ferry-sequence",
    "water.release > border.crossings [varnia] va-grey-water",
  ],
};

const waterAndCrossings = "water.release [varnia] > border.crossings [ostrelia]";
const expectedDeadlocks = {
  "lantern-hall-2017": [],
  "letters-2017": [waterAndCrossings],
  "ferry-house-2018": [
    waterAndCrossings,
    "border.crossings [quillon] > people.return [tamarind-league]",
    "water.release [varnia] > border.crossings [quillon] > people.return [tamarind-league]",
  ],
  "grey-island-2018": [waterAndCrossings],
};

const expectedOpenEnds = {
  "lantern-hall-2017": ["va-lantern-patrols if"],
  "letters-2017": [
    "os-letter-1 within",
    "os-letter-2-b unless",
    "os-letter-3 until",
    "qu-note-2 if",
    "va-lantern-patrols if",
  ],
  "ferry-house-2018": ["os-letter-3 until", "qu-note-2 if", "va-lantern-patrols if"],
  "grey-island-2018": [
    "os-grey-guarantor if",
    "os-letter-3 until",
    "qu-grey-crossings if",
    "va-lantern-patrols if",
  ],
};

describe("the record of three principals", () => {
  let record: RecordData;
  beforeAll(async () => {
    record = await load("tests/records/three-party");
  });

  test.each(Object.entries(expectedEdges))("has at %s the edges found by hand", (round, expected) => {
    const found = requirementsIn(upToRound(record, round)).map(
      (edge) => `${edge.from} > ${edge.to} [${edge.parties}] ${edge.statements.toSorted().join(" ")}`,
    );
    expect(found.sort()).toEqual(expected);
  });

  test.each(Object.entries(expectedDeadlocks))("has at %s the deadlocks found by hand", (round, expected) => {
    expect(cyclesAt(record, round)).toEqual(expected);
  });

  test.each(Object.entries(expectedOpenEnds))("has at %s the open ends found by hand", (round, expected) => {
    const found = openEndsIn(upToRound(record, round)).map((end) => `${end.statement} ${end.condition.when}`);
    expect(found.sort()).toEqual(expected);
  });

  test("tells deadlocks that share issues as one knot", () => {
    const knots = knotsAt(record, "ferry-house-2018");
    expect(knots.map((knot) => knot.issues)).toEqual([
      ["water.release", "border.crossings", "people.return"],
    ]);
  });
});

describe("the record that the site is about", () => {
  let record: RecordData;
  beforeAll(async () => {
    record = await load("seeds/ukraine-russia");
  });

  test("has no deadlock before April 2025 and the first one then", () => {
    const early = record.rounds.filter((round) => round.window.to < "2025-04-11");
    expect(early.length).toBe(4);
    expect(early.map((round) => cyclesAt(record, round.id))).toEqual([[], [], [], []]);
    expect(cyclesAt(record, "april-texts-2025")).toHaveLength(1);
  });

  test("has sixteen in one knot at the second round of 2025, the truce and the order of steps first", () => {
    const knots = knotsAt(record, "istanbul-2025-2");
    expect(knots.map((knot) => knot.deadlocks.length)).toEqual([16]);
    expect(cyclesAt(record, "istanbul-2025-2").slice(0, 2)).toEqual([
      "ceasefire.scope [russia] > process.sequence [ukraine]",
      "process.leaders-meeting [russia] > process.sequence [ukraine]",
    ]);
  });
});
