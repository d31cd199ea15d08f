import { describe, expect, test } from "vitest";
import { historyByIssue, historyOf, longestHistory } from "@/lib/domain/history";
import { buildRecord, buildRound, buildStatement } from "./build-record";
import { loadThreeParty } from "./three-party";

const record = await loadThreeParty();

/** What one party did on an issue, round by round, in words. */
function lineOf(issue: string, party: string, round = "grey-island-2018"): string[] {
  return historyOf(record, issue, round, [party]).map((mark) => mark.types.join(" and "));
}

describe("the line of an issue in the three-party record, by hand", () => {
  test("a party that speaks in every round", () => {
    expect(lineOf("water.release", "varnia")).toEqual(["added", "softened", "softened", "restated"]);
    expect(lineOf("water.release", "ostrelia")).toEqual(["added", "hardened", "softened", "narrowed"]);
  });

  test("a party that never spoke is silent in every round", () => {
    expect(lineOf("water.release", "quillon")).toEqual(["silent", "silent", "silent", "silent"]);
  });

  test("several statements of one round are told of together, each type once", () => {
    expect(lineOf("border.crossings", "ostrelia")).toEqual([
      "silent",
      "added",
      "softened and restated",
      "narrowed",
    ]);
    const [, letters] = historyOf(record, "border.crossings", "letters-2017", ["ostrelia"]);
    expect(letters?.statements.sort()).toEqual(["os-letter-2-a", "os-letter-2-b"]);
  });

  test("what only touches the issue does not count", () => {
    expect(lineOf("people.return", "ostrelia")).toEqual(["silent", "silent", "silent", "silent"]);
  });

  test("it ends at the round asked for", () => {
    expect(lineOf("water.gauges", "varnia", "letters-2017")).toEqual(["added", "reworded"]);
  });
});

test("every issue has a line for the principals, and for others only once they have spoken", () => {
  const parties = (round: string, issue: string) => [
    ...new Set(
      historyByIssue(record, round)
        .get(issue)
        ?.map((mark) => mark.party),
    ),
  ];
  const principals = ["quillon", "varnia", "ostrelia"];
  expect(parties("letters-2017", "water.release")).toEqual(principals);
  expect(parties("ferry-house-2018", "water.release")).toEqual([...principals, "tamarind-league"]);
  expect(parties("grey-island-2018", "border.patrols")).toEqual(principals);
  expect([...historyByIssue(record, "letters-2017").keys()]).toHaveLength(7);
});

test("of many rounds the newest are shown, and of the others only who spoke in them", () => {
  const many = longestHistory + 3;
  const rounds = Array.from({ length: many }, (_, place) => ({
    ...buildRound(`round-${place + 1}`, 1),
    ordinal: place + 1,
  }));
  const statements = [
    buildStatement("a1", { round: "round-1" }),
    buildStatement("m1", { party: "medius", round: "round-3" }),
    buildStatement("b1", { party: "borea", round: `round-${many}` }),
  ];
  const record = buildRecord({ rounds, statements });
  const marks = historyByIssue(record, `round-${many}`).get("truce.scope") ?? [];
  expect([...new Set(marks.map(({ party }) => party))]).toEqual(["alba", "borea"]);
  expect(marks.filter(({ party }) => party === "borea").map(({ round }) => round)).toEqual(
    rounds.slice(-longestHistory).map(({ id }) => id),
  );
  expect(marks.flatMap((mark) => mark.statements)).toEqual(["b1"]);
  expect(historyOf(record, "truce.scope", "round-3", ["medius"]).map((mark) => mark.types.join())).toEqual([
    "silent",
    "silent",
    "added",
  ]);
});
