import { expect, test } from "vitest";
import { type Between, differenceWords } from "@/components/statement/difference-words";
import { differencesBetween } from "@/lib/domain/difference";
import type { Statement } from "@/lib/schemas/entities";
import { buildStatement } from "../domain/build-record";

/** What differs from one statement to another, as a reader is told. */
function told(before: Partial<Statement>, after: Partial<Statement>, between?: Between): string[] {
  const differences = differencesBetween(buildStatement("a1", before), buildStatement("a2", after));
  return differences.map((difference) => {
    const { of, from, to } = differenceWords(difference, between);
    return `${of}: ${[from, to].filter(Boolean).join(" → ")}`;
  });
}

const days = (value: number, what = "length of the truce") => ({
  value,
  unit: "days",
  what,
  qualifier: "exactly" as const,
});

test("the same statement differs in nothing", () => {
  expect(told({}, {})).toEqual([]);
});

test("a figure that changed is told as it was and as it is", () => {
  expect(told({ quantities: [days(30)] }, { quantities: [days(100)] })).toEqual([
    "length of the truce: 30 days → 100 days",
  ]);
});

test("a figure now said to measure something else keeps both names", () => {
  expect(told({ quantities: [days(30)] }, { quantities: [days(60, "notice")] })).toEqual([
    "figure: 30 days length of the truce → 60 days notice",
  ]);
});

test("figures and conditions that came or were left out, and a stance that changed", () => {
  const before = {
    stance: "offers" as const,
    quantities: [days(30), { ...days(6), unit: "boats", what: "on patrol", qualifier: "at-most" as const }],
    conditions: [{ when: "if" as const, text: "the bridges open", refs: [] }],
  };
  const after = {
    quantities: [days(30)],
    conditions: [{ when: "after" as const, text: "the gates are shut", refs: [] }],
  };
  expect(told(before, after)).toEqual([
    "stance: offers → demands",
    "figure not repeated: at most 6 boats on patrol",
    "condition added: after the gates are shut",
    "condition not repeated: if the bridges open",
  ]);
});

test("a condition in other words is told as it was and as it is, where it is the only one of its kind", () => {
  const until = (text: string) => ({ when: "until" as const, text, refs: [] });
  expect(
    told({ conditions: [until("the damage is paid")] }, { conditions: [until("peace is signed")] }),
  ).toEqual(["condition: until the damage is paid → until peace is signed"]);
  const two = { conditions: [until("the damage is paid"), until("the boats are back")] };
  expect(told(two, { conditions: [until("peace is signed")] })).toEqual([
    "condition added: until peace is signed",
    "condition not repeated: until the damage is paid",
    "condition not repeated: until the boats are back",
  ]);
});

test("a condition that names the same clause is the same, however it is worded", () => {
  const after = (text: string) => ({ when: "after" as const, text, refs: ["other"] });
  expect(told({ conditions: [after("the truce")] }, { conditions: [after("a truce holds")] })).toEqual([]);
});

test("beside each other, nothing is told as if one had come after the other", () => {
  const left = { quantities: [days(30)], conditions: [{ when: "if" as const, text: "it holds", refs: [] }] };
  const right = { quantities: [days(100)], conditions: [] };
  expect(told(left, right, "columns")).toEqual([
    "length of the truce: 30 days → 100 days",
    "condition only in the first column: if it holds",
  ]);
  expect(told(right, left, "columns")).toContain("condition only here: if it holds");
});
