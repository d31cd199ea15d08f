import { describe, expect, test } from "vitest";
import { changesBetween } from "@/lib/domain/changes";
import type { Statement } from "@/lib/schemas/entities";
import { linkTypes } from "@/lib/schemas/words";
import { buildRecord, buildStatement } from "./build-record";

/** a1 ← a2 ← a3, one in each round. */
function chain(fields: { second?: Partial<Statement>; third?: Partial<Statement> } = {}) {
  return buildRecord({
    statements: [
      buildStatement("a1"),
      buildStatement("a2", {
        round: "second",
        continues: "a1",
        change: "hardened",
        change_reason: "A date was added",
        ...fields.second,
      }),
      buildStatement("a3", {
        round: "third",
        continues: "a2",
        change: "softened",
        change_reason: "The date was dropped",
        ...fields.third,
      }),
    ],
  });
}

test.each(linkTypes)("a link labelled %s gives the change its type and reason", (change) => {
  expect(changesBetween(chain({ second: { change } }), "first", "second")).toEqual([
    {
      party: "alba",
      issue: "truce.scope",
      type: change,
      from: { round: "first", statement: "a1" },
      to: { round: "second", statement: "a2" },
      steps: [{ round: "second", statement: "a2", change, reason: "A date was added" }],
      reason: "A date was added",
    },
  ]);
});

test("over several rounds the last link names the change, and every link between is a step, oldest first", () => {
  expect(changesBetween(chain(), "first", "third")).toEqual([
    {
      party: "alba",
      issue: "truce.scope",
      type: "softened",
      from: { round: "first", statement: "a1" },
      to: { round: "third", statement: "a3" },
      steps: [
        { round: "second", statement: "a2", change: "hardened", reason: "A date was added" },
        { round: "third", statement: "a3", change: "softened", reason: "The date was dropped" },
      ],
      reason: "The date was dropped",
    },
  ]);
});

test("a pair given backwards is turned round", () => {
  expect(changesBetween(chain(), "third", "first")).toEqual(changesBetween(chain(), "first", "third"));
});

test("a statement live at both rounds is silent, never withdrawn", () => {
  const data = buildRecord({ statements: [buildStatement("a1")] });
  expect(changesBetween(data, "first", "third")).toEqual([
    {
      party: "alba",
      issue: "truce.scope",
      type: "silent",
      from: { round: "first", statement: "a1" },
      to: { round: "first", statement: "a1" },
      steps: [],
    },
  ]);
  expect(changesBetween(data, "second", "second").map((change) => change.type)).toEqual(["silent"]);
});

describe("added", () => {
  test("what continues nothing has no history", () => {
    const data = buildRecord({ statements: [buildStatement("a1", { round: "second" })] });
    expect(changesBetween(data, "first", "second")).toEqual([
      {
        party: "alba",
        issue: "truce.scope",
        type: "added",
        from: null,
        to: { round: "second", statement: "a1" },
        steps: [],
      },
    ]);
  });

  test("against the time before the first round, the links so far are its history", () => {
    const [change] = changesBetween(chain(), null, "third");
    expect(change).toMatchObject({ type: "added", from: null });
    expect(change?.steps.map((step) => step.statement)).toEqual(["a2", "a3"]);
    expect(change).not.toHaveProperty("reason");
  });

  test("an ancestor that was no longer live anywhere at the earlier round is history, not where it came from", () => {
    const data = buildRecord({
      statements: [
        buildStatement("a1"),
        buildStatement("a2", { round: "second", continues: "a1", change: "restated" }),
        buildStatement("other", { round: "third", continues: "a1", change: "widened" }),
      ],
    });
    const change = changesBetween(data, "second", "third").find((each) => each.to.statement === "other");
    expect(change).toMatchObject({ type: "added", from: null, steps: [{ statement: "other" }] });
  });
});

test("an ancestor continued on its main issue was still live where it touches another", () => {
  const data = buildRecord({
    statements: [
      buildStatement("a1", { also: ["truce.watch"] }),
      buildStatement("a2", { round: "second", continues: "a1", change: "restated" }),
      buildStatement("a3", { issue: "truce.watch", round: "third", continues: "a1", change: "widened" }),
    ],
  });
  const change = changesBetween(data, "second", "third").find((each) => each.to.statement === "a3");
  expect(change).toMatchObject({ type: "widened", from: { round: "first", statement: "a1" } });
});

test("each change is filed once, under the main issue, however many it touches", () => {
  const data = buildRecord({
    statements: [buildStatement("a1", { also: ["truce.watch", "land.border"], round: "second" })],
  });
  expect(changesBetween(data, "first", "second").map((change) => change.issue)).toEqual(["truce.scope"]);
});

test("a statement continued on its main issue is not told of again where it is only touched", () => {
  const data = buildRecord({
    statements: [
      buildStatement("a1", { also: ["truce.watch"] }),
      buildStatement("a2", { round: "second", continues: "a1", change: "restated" }),
    ],
  });
  expect(changesBetween(data, "first", "second").map((change) => change.to.statement)).toEqual(["a2"]);
});

test("a round that is not in the record is refused", () => {
  expect(() => changesBetween(chain(), "first", "nowhere")).toThrow(RangeError);
});
