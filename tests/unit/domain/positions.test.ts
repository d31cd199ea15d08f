import { describe, expect, test } from "vitest";
import { compareInCell, liveOnIssue, positionsAt, roundsUpTo } from "@/lib/domain/positions";
import { createLiveness } from "@/lib/domain/statement-index";
import { buildRecord, buildRound, buildStatement } from "./build-record";

const ids = (statements: readonly { id: string }[]) => statements.map((statement) => statement.id);

describe("live statements", () => {
  test("a later statement that continues an earlier one takes its place", () => {
    const statements = [
      buildStatement("a1"),
      buildStatement("a2", { round: "second", continues: "a1" }),
      buildStatement("a3", { round: "third", continues: "a2" }),
    ];
    expect(ids(liveOnIssue(statements, "truce.scope"))).toEqual(["a3"]);
    expect(ids(liveOnIssue(statements.slice(0, 2), "truce.scope"))).toEqual(["a2"]);
  });

  test("what is continued on one issue stays live on another that the later one does not count on", () => {
    const statements = [
      buildStatement("a1", { also: ["truce.watch"] }),
      buildStatement("a2", { round: "second", continues: "a1" }),
    ];
    expect(ids(liveOnIssue(statements, "truce.scope"))).toEqual(["a2"]);
    expect(ids(liveOnIssue(statements, "truce.watch"))).toEqual(["a1"]);
    const { isLiveOnAny } = createLiveness(statements, buildRecord().rounds);
    expect(ids(statements.filter((each) => isLiveOnAny(each, 3)))).toEqual(["a1", "a2"]);
  });

  test("an issue that the later one only touches counts as continued too", () => {
    const statements = [
      buildStatement("a1", { issue: "truce.watch" }),
      buildStatement("a2", { round: "second", also: ["truce.watch"], continues: "a1" }),
    ];
    expect(ids(liveOnIssue(statements, "truce.watch"))).toEqual(["a2"]);
  });

  test("two statements may continue one, and each stands", () => {
    const statements = [
      buildStatement("a1"),
      buildStatement("a2", { round: "second", continues: "a1" }),
      buildStatement("a3", { round: "second", continues: "a1" }),
    ];
    expect(ids(liveOnIssue(statements, "truce.scope"))).toEqual(["a2", "a3"]);
  });
});

describe("a cell", () => {
  test("has its own issue before what touches it, fresh before carried, later first, then the record's order", () => {
    const { statements } = buildRecord({
      statements: [
        buildStatement("touch-carried", { issue: "land.border", also: ["truce.scope"] }),
        buildStatement("carried-old", { date: "2030-01-01" }),
        buildStatement("carried-new", { date: "2030-01-09" }),
        buildStatement("touch-fresh", { issue: "land.border", also: ["truce.scope"], round: "second" }),
        buildStatement("fresh-a", { round: "second", date: "2030-02-03" }),
        buildStatement("fresh-b", { round: "second", date: "2030-02-03" }),
        buildStatement("fresh-late", { round: "second", date: "2030-02-04" }),
      ],
    });
    expect(ids(statements.sort(compareInCell("truce.scope", "second")))).toEqual([
      "fresh-late",
      "fresh-a",
      "fresh-b",
      "carried-new",
      "carried-old",
      "touch-fresh",
      "touch-carried",
    ]);
  });
});

describe("positions at a round", () => {
  const data = buildRecord({
    statements: [
      buildStatement("a1", { also: ["truce.watch"] }),
      buildStatement("b2", { party: "borea", round: "second" }),
    ],
  });

  test("are there for every issue and party, empty where a party has not spoken", () => {
    const positions = positionsAt("second", data.statements, data.issue_groups, data.parties);
    expect(positions).toHaveLength(9);
    expect(positions.find((each) => each.party === "medius" && each.issue === "land.border")).toEqual({
      party: "medius",
      issue: "land.border",
      statements: [],
    });
  });

  test("say of each statement whether it was said here, since when, and whether it only touches the issue", () => {
    const positions = positionsAt("second", data.statements, data.issue_groups, data.parties);
    expect(positions.filter((each) => each.statements.length > 0)).toEqual([
      {
        party: "borea",
        issue: "truce.scope",
        statements: [{ id: "b2", state: "fresh", since: "second", touches: false }],
      },
      {
        party: "alba",
        issue: "truce.scope",
        statements: [{ id: "a1", state: "carried", since: "first", touches: false }],
      },
      {
        party: "alba",
        issue: "truce.watch",
        statements: [{ id: "a1", state: "carried", since: "first", touches: true }],
      },
    ]);
  });
});

test("rounds up to one go by ordinal, however they are listed", () => {
  const rounds = [buildRound("late", 3), buildRound("early", 1), buildRound("middle", 2)];
  expect(ids(roundsUpTo(rounds, "middle"))).toEqual(["early", "middle"]);
  expect(() => roundsUpTo(rounds, "nowhere")).toThrow('round: "nowhere" is not in the record');
});
