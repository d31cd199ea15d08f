import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addUp, canBothHold, rangeOver, type Sum } from "@/lib/domain/sums";
import { qualifiers } from "@/lib/schemas/words";

const exactly = (value: number): Sum => ({ value, qualifier: "exactly" });
const about = (value: number): Sum => ({ value, qualifier: "about" });
const atLeast = (value: number): Sum => ({ value, qualifier: "at-least" });
const atMost = (value: number): Sum => ({ value, qualifier: "at-most" });

describe("figures added up", () => {
  test("nothing is exactly nothing", () => {
    expect(addUp([])).toEqual(exactly(0));
  });

  test("keep what is known of them: one blurred figure blurs the sum", () => {
    expect(addUp([exactly(390), exactly(307), exactly(303)])).toEqual(exactly(1000));
    expect(addUp([exactly(12), about(9)])).toEqual(about(21));
    expect(addUp([exactly(5), atLeast(7)])).toEqual(atLeast(12));
    expect(addUp([atMost(5), exactly(7)])).toEqual(atMost(12));
    expect(addUp([atLeast(5), atMost(7)])).toEqual(about(12));
  });

  test("ranges add by their ends", () => {
    expect(addUp([{ value: 2, value_to: 3, qualifier: "exactly" }, exactly(10)])).toEqual({
      value: 12,
      value_to: 13,
      qualifier: "exactly",
    });
  });

  test("a date counts for nothing", () => {
    expect(addUp([{ value: "2030-01-01", qualifier: "exactly" }, exactly(3)])).toEqual(exactly(3));
  });

  const someSum = fc.record({ value: fc.nat(9999), qualifier: fc.constantFrom(...qualifiers) });

  test("in whatever order, and in whatever portions", () => {
    fc.assert(
      fc.property(fc.array(someSum), fc.nat(), (sums, at) => {
        const cut = sums.length === 0 ? 0 : at % sums.length;
        expect(addUp([...sums].reverse())).toEqual(addUp(sums));
        expect(addUp([addUp(sums.slice(0, cut)), addUp(sums.slice(cut))]).value).toBe(addUp(sums).value);
      }),
    );
  });
});

test("rivals leave open the range between them", () => {
  expect(rangeOver([exactly(20), exactly(30)])).toEqual({ value: 20, value_to: 30, qualifier: "exactly" });
  expect(rangeOver([exactly(20), exactly(20)])).toEqual(exactly(20));
});

test.each([
  [exactly(1000), exactly(1000), true],
  [exactly(57), exactly(27), false],
  [about(415), exactly(415), true],
  [about(1000), exactly(951), true],
  [about(1000), exactly(940), false],
  [atLeast(1000), about(250), false],
  [atLeast(1000), exactly(1200), true],
  [atMost(1000), exactly(900), true],
  [atMost(1000), atLeast(900), true],
  [atMost(1000), exactly(1001), false],
  [{ value: 2, value_to: 3, qualifier: "exactly" as const }, exactly(3), true],
  [{ value: 2, value_to: 3, qualifier: "exactly" as const }, exactly(4), false],
])("%o and %o can both hold: %s", (one, other, expected) => {
  expect(canBothHold(one, other)).toBe(expected);
  expect(canBothHold(other, one)).toBe(expected);
});
