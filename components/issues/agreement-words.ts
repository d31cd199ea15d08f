import { countOf } from "@/components/format";
import type { IssueAgreement } from "@/lib/domain/issue-agreement";

type Figures = NonNullable<IssueAgreement["figures"]>;

/** Below this a percentage says little (agreement.yaml, limits). */
const fewPairs = 20;

function issueWords({ matched_by_either, units_both, issue_agreement }: Figures): string {
  const passages = countOf(matched_by_either, "passage");
  if (issue_agreement.percent === undefined) {
    return `Of ${passages} that both coded and at least one put here, no share that both put here is on record.`;
  }
  return `Of ${passages} that both coded and at least one put here, both put ${units_both} here (${issue_agreement.percent} per cent).`;
}

function stanceWords({ stance_agreement: { pairs, percent } }: Figures): string {
  if (pairs === 0) return "No passage was put here by both, so their stances cannot be compared.";
  if (percent === undefined) {
    return `How often they chose the same stance in the ${countOf(pairs, "passage")} that both put here is not on record.`;
  }
  return `In the ${countOf(pairs, "passage")} that both put here, they chose the same stance in ${percent} per cent.`;
}

function alphaWords({ issue_agreement, stance_agreement }: Figures): string {
  const given = [
    issue_agreement.alpha === undefined ? "" : `${issue_agreement.alpha} for the issue`,
    stance_agreement.alpha === undefined ? "" : `${stance_agreement.alpha} for the stance`,
  ].filter(Boolean);
  const missing = ["issue", "stance"].filter(
    (_, index) => [issue_agreement.alpha, stance_agreement.alpha][index] === undefined,
  );
  const told =
    given.length === 0
      ? ""
      : `Krippendorff’s alpha, in which 1 is perfect agreement and 0 what chance alone would give, is ${given.join(" and ")}. `;
  const absent =
    missing.length === 0 ? "" : `For the ${missing.join(" and the ")} alpha is left out: too few pairs.`;
  return `${told}${absent}`.trim();
}

/** How far the coders agreed on an issue, sentence by sentence. */
export function agreementWords({
  figures,
  codebook,
}: Pick<IssueAgreement, "figures" | "codebook">): string[] {
  if (figures === null) {
    return [
      `The coders worked with another list of issues, which did not have this one, so their agreement on it was not measured. Their codebook: ${codebook}.`,
    ];
  }
  const { units_a, units_b, matched_by_either } = figures;
  if (units_a + units_b === 0) return ["Neither coder put anything under this issue."];
  return [
    `One coder put ${countOf(units_a, "passage")} under this issue, the other ${units_b}.`,
    issueWords(figures),
    stanceWords(figures),
    alphaWords(figures),
    matched_by_either < fewPairs ? "With so few passages the figures say little." : "",
  ].filter(Boolean);
}
