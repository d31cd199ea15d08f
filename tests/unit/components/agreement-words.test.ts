import { describe, expect, test } from "vitest";
import { agreementWords } from "@/components/issues/agreement-words";
import { readingWords } from "@/components/issues/reading-words";
import { agreementOn } from "@/lib/domain/issue-agreement";
import { loadThreeParty } from "../domain/three-party";

const invented = await loadThreeParty();
const on = (issue: string) => agreementOn(invented.agreement ?? null, issue, invented.statements);
const spoken = (figures: Parameters<typeof agreementWords>[0]) =>
  agreementWords(figures).map(({ figure, words }) => [figure, words].filter(Boolean).join(" "));
const words = (issue: string) => {
  const figures = on(issue)?.figures;
  return figures && spoken(figures);
};

describe("the coders' agreement in plain words", () => {
  test("figures are told with what they are of, and alpha is said to be left out", () => {
    expect(words("water.release")).toEqual([
      "Two coders read the same texts, each without seeing the other’s work; the passages that both marked were then laid side by side. One coder put 6 passages under this issue, the other 7.",
      "Same issue: 5 of 5 (100 per cent). Both coders marked 5 passages that at least one of them put under this issue; 5 of them both put here.",
      "Same stance: 4 of 5 (80 per cent). Of the 5 passages that both put under this issue, 4 got the same stance from both.",
      "These are only 5 passages: one of them read differently would move the figure by 20 percentage points. Take it as a hint, not as a measure.",
      "For the issue and the stance alpha is left out: too few passages.",
    ]);
  });

  test("a percentage that is missing is said to be", () => {
    expect(words("border.crossings")?.slice(1, 3)).toEqual([
      "Same issue: not on record. Both coders marked 5 passages that at least one of them put under this issue; what share both put here is not told.",
      "Same stance: not on record. What share of the 5 passages that both put under this issue got the same stance is not told.",
    ]);
  });

  test("an issue that the coders' list did not have has no figures", () => {
    expect(on("people.return")?.figures).toBeNull();
  });

  test("alpha is told with what it means, each kind by itself, and many passages need no warning", () => {
    const figures = {
      issue: "water.release",
      units_a: 40,
      units_b: 44,
      units_both: 35,
      matched_by_either: 40,
      issue_agreement: { percent: 87.5, alpha: 0.919 },
      stance_agreement: { pairs: 35, percent: 80, alpha: 0.716 },
    };
    const told = spoken(figures);
    expect(told).toHaveLength(4);
    expect(told[2]).toMatch(/^Same stance: 28 of 35 \(80 per cent\)\./);
    expect(told.at(-1)).toMatch(/alone would give\. It is 0\.919 for the issue and 0\.716 for the stance\.$/);
    const without = { ...figures, stance_agreement: { pairs: 9, percent: 77.8 } };
    expect(spoken(without).at(-1)).toMatch(
      /It is 0\.919 for the issue\. For the stance alpha is left out: too few passages\.$/,
    );
  });

  test("an issue under which neither coder put anything, or nothing that the other marked too", () => {
    const figures = {
      issue: "water.release",
      units_a: 0,
      units_b: 0,
      units_both: 0,
      matched_by_either: 0,
      issue_agreement: {},
      stance_agreement: { pairs: 0 },
    };
    expect(spoken(figures)).toEqual(["Neither coder put anything under this issue."]);
    expect(spoken({ ...figures, units_a: 2 })).toContain(
      "Same stance: nothing to compare. No passage was put under this issue by both.",
    );
  });
});

test("what a coder put down is told with the names of issues and stances, and as it is where they are unknown", () => {
  const issues = new Map([
    ["water.release", { id: "water.release", label: "Water let through", question: "?" }],
  ]);
  expect(readingWords("water.release, accepts-conditionally", issues)).toBe(
    "Water let through, accepts conditionally",
  );
  expect(readingWords("water.level, no stance", issues)).toBe("water.level, no stance");
});

test("statements are told of under their main issue, with those read differently", () => {
  expect(on("water.release")).toMatchObject({
    compared: 2,
    differing: [{ id: "va-draft-1-1", stance: "differs" }],
  });
  expect(on("border.crossings")).toMatchObject({ compared: 0, differing: [] });
});

test("a record coded once has nothing to compare", () => {
  expect(agreementOn(null, "water.release", invented.statements)).toBeNull();
});
