import { describe, expect, test } from "vitest";
import { agreementWords } from "@/components/issues/agreement-words";
import { agreementOn } from "@/lib/domain/issue-agreement";
import { loadThreeParty } from "../domain/three-party";

const invented = await loadThreeParty();
const on = (issue: string) => agreementOn(invented.agreement ?? null, issue, invented.statements);
const words = (issue: string) => {
  const agreement = on(issue);
  return agreement && agreementWords(agreement);
};

describe("the coders' agreement in plain words", () => {
  test("figures are told with what they are of, and alpha is said to be left out", () => {
    expect(words("water.release")).toEqual([
      "One coder put 6 passages under this issue, the other 7.",
      "Of 5 passages that both coded and at least one put here, both put 5 here (100 per cent).",
      "In the 5 passages that both put here, they chose the same stance in 80 per cent.",
      "For the issue and the stance alpha is left out: too few pairs.",
      "With so few passages the figures say little.",
    ]);
  });

  test("a percentage that is missing is said to be", () => {
    expect(words("border.crossings")).toEqual([
      "One coder put 6 passages under this issue, the other 7.",
      "Of 5 passages that both coded and at least one put here, no share that both put here is on record.",
      "How often they chose the same stance in the 5 passages that both put here is not on record.",
      "For the issue and the stance alpha is left out: too few pairs.",
      "With so few passages the figures say little.",
    ]);
  });

  test("an issue that the coders' list did not have is said to be missing there", () => {
    expect(words("people.return")).toEqual([expect.stringContaining("did not have this one")]);
    expect(on("people.return")?.figures).toBeNull();
  });

  test("alpha is told with what it means, each kind by itself", () => {
    const figures = {
      issue: "water.release",
      units_a: 40,
      units_b: 44,
      units_both: 35,
      matched_by_either: 40,
      issue_agreement: { percent: 87.5, alpha: 0.919 },
      stance_agreement: { pairs: 35, percent: 80, alpha: 0.716 },
    };
    expect(agreementWords({ figures, codebook: "v0" }).at(-1)).toBe(
      "Krippendorff’s alpha, in which 1 is perfect agreement and 0 what chance alone would give, is 0.919 for the issue and 0.716 for the stance.",
    );
    const without = { ...figures, stance_agreement: { pairs: 9, percent: 77.8 } };
    expect(agreementWords({ figures: without, codebook: "v0" }).at(-1)).toMatch(
      /is 0\.919 for the issue\. For the stance alpha is left out: too few pairs\.$/,
    );
  });

  test("an issue under which neither coder put anything", () => {
    const figures = {
      issue: "water.release",
      units_a: 0,
      units_b: 0,
      units_both: 0,
      matched_by_either: 0,
      issue_agreement: {},
      stance_agreement: { pairs: 0 },
    };
    expect(agreementWords({ figures, codebook: "v0" })).toEqual([
      "Neither coder put anything under this issue.",
    ]);
  });
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
