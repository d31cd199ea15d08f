import fc from "fast-check";
import { expect, test } from "vitest";
import { type Difference, differencesBetween } from "@/lib/domain/difference";
import { conditionWhens, qualifiers, stances } from "@/lib/schemas/words";
import { buildStatement } from "./build-record";

const quantity = fc.record({
  value: fc.constantFrom(10, 30, 100),
  unit: fc.constantFrom("days", "boats"),
  what: fc.constantFrom("length", "notice"),
  qualifier: fc.constantFrom(...qualifiers.slice(0, 2)),
});
const condition = fc.record({
  when: fc.constantFrom(...conditionWhens.slice(0, 3)),
  text: fc.constantFrom("the gates open", "the boats are back"),
  refs: fc.subarray(["a1", "a2"], { maxLength: 1 }),
});
const statement = fc
  .record({
    stance: fc.constantFrom(...stances),
    quantities: fc.uniqueArray(quantity, { maxLength: 3, selector: ({ unit, what }) => `${unit} ${what}` }),
    conditions: fc.uniqueArray(condition, { maxLength: 3, selector: ({ when, text }) => `${when} ${text}` }),
  })
  .map((fields) => buildStatement("s1", fields));

/** The same difference read from the other side. */
function turned(difference: Difference): unknown {
  const opposite = { added: "removed", removed: "added", changed: "changed" } as const;
  const { from, to } = { from: undefined, to: undefined, ...difference };
  return {
    type: opposite[difference.type],
    field: difference.field,
    ...(to !== undefined && { from: to }),
    ...(from !== undefined && { to: from }),
  };
}

function asSet(list: readonly unknown[]): Set<string> {
  return new Set(
    list.map((each) => JSON.stringify(each, (_key, value) => (isRecord(value) ? sortKeys(value) : value))),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortKeys(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}

test("a statement differs in nothing from itself", () => {
  fc.assert(
    fc.property(statement, (each) => {
      expect(differencesBetween(each, each)).toEqual([]);
    }),
  );
});

test("read from the other side, what came was left out and what changed changed back", () => {
  fc.assert(
    fc.property(statement, statement, (a, b) => {
      expect(asSet(differencesBetween(b, a))).toEqual(asSet(differencesBetween(a, b).map(turned)));
    }),
  );
});
