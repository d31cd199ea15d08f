import { formatNumber } from "@/components/format";
import type { IssueAgreement } from "@/lib/domain/issue-agreement";
import { say } from "@/lib/language/say";

type Figures = NonNullable<IssueAgreement["figures"]>;

/** Below this a percentage says little (agreement.yaml, limits). */
const fewPassages = 20;

function issueWords({ matched_by_either, units_both, issue_agreement: { percent } }: Figures): string {
  const either = matched_by_either;
  if (percent === undefined) return say("issues.agreement_issue_missing", { either });
  return say("issues.agreement_issue", { both: units_both, either, percent: formatNumber(percent) });
}

/** The record gives the share with one decimal, which leaves only one whole number of passages. */
function stanceWords({ stance_agreement: { pairs, percent } }: Figures): string {
  if (pairs === 0) return say("issues.agreement_stance_none");
  if (percent === undefined) return say("issues.agreement_stance_missing", { pairs });
  const same = Math.round((pairs * percent) / 100);
  return say("issues.agreement_stance", { same, pairs, percent: formatNumber(percent) });
}

function fewWords(passages: number): string[] {
  if (passages === 0 || passages >= fewPassages) return [];
  return [say("issues.agreement_few", { count: passages, points: Math.round(100 / passages) })];
}

function which(issue: boolean, stance: boolean): "both" | "issue" | "stance" {
  if (issue && stance) return "both";
  return issue ? "issue" : "stance";
}

function alphaWords({ issue_agreement: { alpha: issue }, stance_agreement: { alpha: stance } }: Figures) {
  const isGiven = [issue !== undefined, stance !== undefined] as const;
  const told = (alpha: number | undefined) => (alpha === undefined ? "" : formatNumber(alpha));
  const given = { issue: told(issue), stance: told(stance), given: which(...isGiven) };
  const missing = { missing: which(!isGiven[0], !isGiven[1]) };
  return [
    isGiven.includes(true) ? say("issues.agreement_alpha", given) : "",
    isGiven.includes(false) ? say("issues.agreement_alpha_missing", missing) : "",
  ];
}

/** How far the coders agreed on an issue: first what was compared, then figure by figure, with its limit. */
export function agreementWords(figures: Figures): string[] {
  const { units_a, units_b, matched_by_either } = figures;
  if (units_a + units_b === 0) return [say("issues.agreement_none")];
  return [
    say("issues.agreement_test", { a: units_a, b: units_b }),
    ...(matched_by_either === 0 ? [] : [issueWords(figures)]),
    stanceWords(figures),
    ...fewWords(matched_by_either),
    alphaWords(figures).filter(Boolean).join(" "),
  ];
}
