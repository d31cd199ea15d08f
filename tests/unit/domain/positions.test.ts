import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { livesIn } from "@/lib/domain/lives";
import { liveOnMainIssue, positionsAt, roundsUpTo } from "@/lib/domain/positions";
import { upToRound } from "@/lib/domain/round-view";
import type { Statement } from "@/lib/schemas/entities";
import { arbitraryRecord } from "./arbitrary-record";
import { buildRecord, buildRound, buildStatement } from "./build-record";
import { liveOnIssue } from "./live-on-issue";

const ids = (statements: readonly { id: string }[]) => statements.map((statement) => statement.id);

/** What stands on an issue in all positions of a round. */
function standing(statements: Statement[], issue: string, round = "third"): string[] {
  const data = buildRecord({ statements });
  return positionsAt(data, round, data.parties)
    .filter((position) => position.issue === issue)
    .flatMap((position) => ids(position.statements))
    .sort();
}

describe("live statements", () => {
  test("a later statement that continues an earlier one takes its place", () => {
    const statements = [
      buildStatement("a1"),
      buildStatement("a2", { round: "second", continues: "a1" }),
      buildStatement("a3", { round: "third", continues: "a2" }),
    ];
    expect(standing(statements, "truce.scope")).toEqual(["a3"]);
    expect(standing(statements, "truce.scope", "second")).toEqual(["a2"]);
  });

  test("what is continued on one issue stays live on another that the later one does not count on", () => {
    const statements = [
      buildStatement("a1", { also: ["truce.watch"] }),
      buildStatement("a2", { round: "second", continues: "a1" }),
    ];
    expect(standing(statements, "truce.scope")).toEqual(["a2"]);
    expect(standing(statements, "truce.watch")).toEqual(["a1"]);
    const { all } = livesIn(buildRecord({ statements }));
    expect(all.map(({ from, onMain, onAny }) => [from, onMain, onAny])).toEqual([
      [1, 2, Number.POSITIVE_INFINITY],
      [2, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ]);
  });

  test("an issue that the later one only touches counts as continued too", () => {
    const statements = [
      buildStatement("a1", { issue: "truce.watch" }),
      buildStatement("a2", { round: "second", also: ["truce.watch"], continues: "a1" }),
    ];
    expect(standing(statements, "truce.watch")).toEqual(["a2"]);
  });

  test("two statements may continue one, and each stands", () => {
    const statements = [
      buildStatement("a1"),
      buildStatement("a2", { round: "second", continues: "a1" }),
      buildStatement("a3", { round: "second", continues: "a1" }),
    ];
    expect(standing(statements, "truce.scope")).toEqual(["a2", "a3"]);
  });
});

test("what is live by the rounds is what is live by the definition, at every round of any record", () => {
  fc.assert(
    fc.property(arbitraryRecord, fc.constantFrom("first", "second", "third"), (whole, round) => {
      const data = upToRound(whole, round);
      for (const issue of data.issue_groups.flatMap(({ issues }) => ids(issues))) {
        const live = liveOnIssue(data.statements, issue);
        expect(
          new Set(
            positionsAt(whole, round, whole.parties).flatMap((position) =>
              position.issue === issue ? ids(position.statements) : [],
            ),
          ),
        ).toEqual(new Set(ids(live)));
        expect(ids(liveOnMainIssue(data).filter((each) => each.issue === issue))).toEqual(
          ids(live.filter((each) => each.issue === issue)),
        );
      }
    }),
  );
});

describe("a cell", () => {
  test("has its own issue before what touches it, fresh before carried, later first, then the record's order", () => {
    const data = buildRecord({
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
    const cell = positionsAt(data, "second", data.parties).find(
      ({ issue, statements }) => issue === "truce.scope" && statements.length > 0,
    );
    expect(ids(cell?.statements ?? [])).toEqual([
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
    const positions = positionsAt(data, "second", data.parties);
    expect(positions).toHaveLength(9);
    expect(positions.find((each) => each.party === "medius" && each.issue === "land.border")).toEqual({
      party: "medius",
      issue: "land.border",
      statements: [],
    });
  });

  test("say of each statement whether it was said here, since when, and whether it only touches the issue", () => {
    const positions = positionsAt(data, "second", data.parties);
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
