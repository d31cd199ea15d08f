import { describe, expect, test } from "vitest";
import { issueSummaries, issueView } from "@/lib/domain/issue-view";
import type { RecordData } from "@/lib/schemas/record-data";
import { buildRecord, buildStatement } from "./build-record";
import { loadThreeParty } from "./three-party";

const invented = await loadThreeParty();

function view(data: RecordData, issue: string) {
  const found = issueView(data, issue);
  if (found === null) throw new Error(`no issue ${issue}`);
  return found;
}

function summary(data: RecordData, issue: string) {
  const found = issueSummaries(data)
    .flatMap((group) => group.issues)
    .find((each) => each.issue.id === issue);
  if (found === undefined) throw new Error(`no issue ${issue}`);
  return found;
}

describe("the return of the displaced in the three-party record, by hand", () => {
  const people = view(invented, "people.return");

  test("every party's line: own statements first, then what touches it; parties in their order", () => {
    const lines = people.lines.map(({ party, rounds }) => [
      party,
      rounds.map(({ round, statements }) => `${round}: ${statements.map((each) => each.id).join(" ")}`),
    ]);
    expect(lines).toEqual([
      [
        "quillon",
        [
          "letters-2017: qu-note-1",
          "ferry-house-2018: qu-ferry-return qu-ferry-sequence",
          "grey-island-2018: qu-protocol-2",
        ],
      ],
      ["varnia", ["lantern-hall-2017: va-lantern-return"]],
      [
        "ostrelia",
        [
          "letters-2017: os-letter-2-b",
          "ferry-house-2018: os-ferry-ferry",
          "grey-island-2018: os-protocol-2",
        ],
      ],
      ["tamarind-league", ["ferry-house-2018: tl-text-4"]],
    ]);
  });

  test("its status at each round: derived, assessed, assessed, carried", () => {
    const statuses = people.statuses.map(({ round, status }) => [
      round,
      status.status,
      status.assessed,
      status.carried,
    ]);
    expect(statuses).toEqual([
      ["lantern-hall-2017", "one-sided", false, false],
      ["letters-2017", "reported-by-one-side", true, false],
      ["ferry-house-2018", "unknown", true, false],
      ["grey-island-2018", "unknown", true, true],
    ]);
    expect(people.open).toMatchObject({ since: "lantern-hall-2017", rounds: 4 });
  });

  test("its outcomes and disputes, and every source that any of it cites", () => {
    expect(people.outcomes.map((each) => each.id)).toEqual(["out-letters-exchange"]);
    expect(people.disputes.map((each) => each.id)).toEqual(["word-for-return"]);
    const sources = new Set(people.sources.map((source) => source.id));
    const citing = [
      ...people.lines.flatMap((line) => line.rounds.flatMap((round) => round.statements)),
      ...people.outcomes.flatMap((outcome) => [outcome, ...outcome.steps]),
      ...people.disputes.flatMap((dispute) => dispute.versions),
    ];
    const cited = citing.flatMap((each) => each.citations.map((citation) => citation.source));
    expect(sources).toEqual(new Set(cited));
  });

  test("its entry in the list", () => {
    expect(summary(invented, "people.return")).toMatchObject({
      status: { status: "unknown", round: "ferry-house-2018" },
      statements: 5,
      touching: 4,
      outcomes: 1,
      disputes: 1,
    });
  });
});

test("a party that has not spoken has a line without rounds", () => {
  const patrols = view(invented, "border.patrols");
  expect(patrols.lines.at(-1)).toEqual({ party: "tamarind-league", rounds: [] });
});

test("an issue nobody ever raised is told with empty lines and as not raised", () => {
  const data = buildRecord({ statements: [buildStatement("one")] });
  const border = view(data, "land.border");
  expect(border.lines.map(({ party, rounds }) => [party, rounds])).toEqual([
    ["alba", []],
    ["borea", []],
    ["medius", []],
  ]);
  expect(border.statuses.map(({ status }) => status.status)).toEqual(new Array(3).fill("not-raised"));
  expect(border.open).toBeNull();
  expect(border.sources).toEqual([]);
  expect(summary(data, "land.border")).toMatchObject({ statements: 0, touching: 0, open: null });
});

test("what a statement's condition and an assessment rest on is known by name", () => {
  const pointedTo = view(invented, "water.gauges").references.map((each) => each.id);
  expect(pointedTo).toEqual(expect.arrayContaining(["out-grey-gauges", "os-letter-1-gauges"]));
});

test("there is no view of an issue that the record does not have", () => {
  expect(issueView(invented, "water.depth")).toBeNull();
});

test("every statement stands under its main issue and under each that it touches", () => {
  const counted = issueSummaries(invented).flatMap((group) => group.issues);
  const sum = (of: "statements" | "touching") => counted.reduce((total, each) => total + each[of], 0);
  expect(sum("statements")).toBe(invented.statements.length);
  expect(sum("touching")).toBe(invented.statements.flatMap((each) => each.also).length);
});
