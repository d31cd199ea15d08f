import { describe, expect, test } from "vitest";
import { clausesOf, deadlocksIn } from "@/lib/domain/deadlocks";
import type { Requirement } from "@/lib/schemas/deadlock-views";

const order = ["a.one", "b.two", "c.three", "d.four", "e.five"];

/** Edges written as "alba: a.one > b.two". */
function edges(...lines: string[]): Requirement[] {
  return lines.map((line, index) => {
    const [who = "", arrow = ""] = line.split(": ");
    const [from = "", to = ""] = arrow.split(" > ");
    return { from, to, parties: who.split(", "), statements: [`statement-${index}`] };
  });
}

function cyclesIn(...lines: string[]): string[] {
  const knots = deadlocksIn(edges(...lines), order);
  return knots.flatMap((knot) => knot.deadlocks.map((deadlock) => deadlock.issues.join(" > ")));
}

describe("deadlocks", () => {
  test("finds none where nothing waits in a circle", () => {
    expect(deadlocksIn([], order)).toEqual([]);
    expect(cyclesIn("alba: a.one > b.two", "borea: b.two > c.three", "borea: a.one > c.three")).toEqual([]);
  });

  test("finds two parties that wait for each other, with who says so where", () => {
    const both = edges("borea: b.two > a.one", "alba: a.one > b.two");
    expect(deadlocksIn(both, order)).toEqual([
      {
        issues: ["a.one", "b.two"],
        edges: [both[1], both[0]],
        deadlocks: [{ issues: ["a.one", "b.two"], parties: ["alba", "borea"], edges: [both[1], both[0]] }],
      },
    ]);
  });

  test("finds three parties that wait in a circle", () => {
    const found = deadlocksIn(
      edges("alba: a.one > b.two", "borea: b.two > c.three", "ceres: c.three > a.one"),
      order,
    );
    expect(found.map((knot) => knot.issues)).toEqual([["a.one", "b.two", "c.three"]]);
    expect(found[0]?.deadlocks.map(({ issues, parties }) => ({ issues, parties }))).toEqual([
      { issues: ["a.one", "b.two", "c.three"], parties: ["alba", "borea", "ceres"] },
    ]);
  });

  test("leaves out a circle of one party, who could undo it alone", () => {
    expect(cyclesIn("alba: a.one > b.two", "alba: b.two > a.one")).toEqual([]);
  });

  test("leaves out a circle that one party holds whole, even if another holds a part of it", () => {
    expect(cyclesIn("alba: a.one > b.two", "alba, borea: b.two > a.one")).toEqual([]);
  });

  test("is undone by a party added to every edge, and kept by one added to some", () => {
    expect(cyclesIn("alba: a.one > b.two", "borea: b.two > a.one")).toEqual(["a.one > b.two"]);
    expect(cyclesIn("alba, ceres: a.one > b.two", "borea: b.two > a.one")).toEqual(["a.one > b.two"]);
    expect(cyclesIn("alba, ceres: a.one > b.two", "borea, ceres: b.two > a.one")).toEqual([]);
  });

  test("goes no further than four issues", () => {
    const ring = ["alba: a.one > b.two", "alba: b.two > c.three", "alba: c.three > d.four"];
    expect(cyclesIn(...ring, "borea: d.four > a.one")).toEqual(["a.one > b.two > c.three > d.four"]);
    expect(cyclesIn(...ring, "alba: d.four > e.five", "borea: e.five > a.one")).toEqual([]);
  });

  test("tells each circle once, begun at its first issue, the shortest first and then the better attested", () => {
    const [first, ...others] = edges(
      "alba: c.three > a.one",
      "borea: a.one > b.two",
      "alba: b.two > a.one",
      "borea: b.two > c.three",
      "borea: a.one > c.three",
    );
    const attested = { ...first, from: "c.three", to: "a.one", parties: ["alba"], statements: ["x", "y"] };
    const [knot, ...rest] = deadlocksIn([attested, ...others], order);
    expect(rest).toEqual([]);
    expect(knot?.deadlocks.map((deadlock) => deadlock.issues.join(" > "))).toEqual([
      "a.one > c.three",
      "a.one > b.two",
      "a.one > b.two > c.three",
    ]);
  });

  test("keeps circles that share no issue in knots of their own", () => {
    const knots = deadlocksIn(
      edges(
        "alba: c.three > d.four",
        "borea: d.four > c.three",
        "alba: b.two > c.three",
        "alba: a.one > b.two",
        "borea: b.two > a.one",
      ),
      order,
    );
    expect(knots.map((knot) => knot.issues)).toEqual([
      ["a.one", "b.two"],
      ["c.three", "d.four"],
    ]);
  });
});

describe("a deadlock told in clauses", () => {
  test("joins what the same parties say in a row, wherever the circle begins", () => {
    const ring = edges("alba: a.one > b.two", "borea: b.two > c.three", "alba: c.three > a.one");
    expect(clausesOf({ edges: ring })).toEqual([
      { parties: ["borea"], edges: [ring[1]] },
      { parties: ["alba"], edges: [ring[2], ring[0]] },
    ]);
  });

  test("counts parties as the same in any order", () => {
    const ring = edges(
      "alba, ceres: a.one > b.two",
      "ceres, alba: b.two > c.three",
      "borea: c.three > a.one",
    );
    expect(clausesOf({ edges: ring }).map((clause) => clause.edges.length)).toEqual([2, 1]);
  });
});
