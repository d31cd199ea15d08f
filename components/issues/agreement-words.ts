import { formatNumber } from "@/components/format";
import type { IssueAgreement } from "@/lib/domain/issue-agreement";
import { say } from "@/lib/language/say";

type Figures = NonNullable<IssueAgreement["figures"]>;

/** A figure, where there is one, and what it means or what else is to be known. */
export type AgreementWords = { figure?: string; words: string };

/** Below this a percentage says little (agreement.yaml, limits). */
const fewPassages = 20;

function issueWords({
  matched_by_either,
  units_both,
  issue_agreement: { percent },
}: Figures): AgreementWords {
  const either = matched_by_either;
  if (percent === undefined) {
    const figure = say("issues.agreement_issue_figure_missing");
    return { figure, words: say("issues.agreement_issue_missing", { either }) };
  }
  const told = { both: units_both, either, percent: formatNumber(percent) };
  return {
    figure: say("issues.agreement_issue_figure", told),
    words: say("issues.agreement_issue", { both: units_both, either }),
  };
}

/** The record gives the share with one decimal, which leaves only one whole number of passages. */
function stanceWords({ stance_agreement: { pairs, percent } }: Figures): AgreementWords {
  if (pairs === 0) {
    const figure = say("issues.agreement_stance_figure_none");
    return { figure, words: say("issues.agreement_stance_none") };
  }
  if (percent === undefined) {
    const figure = say("issues.agreement_stance_figure_missing");
    return { figure, words: say("issues.agreement_stance_missing", { pairs }) };
  }
  const same = Math.round((pairs * percent) / 100);
  return {
    figure: say("issues.agreement_stance_figure", { same, pairs, percent: formatNumber(percent) }),
    words: say("issues.agreement_stance", { same, pairs }),
  };
}

function fewWords(passages: number): AgreementWords[] {
  if (passages === 0 || passages >= fewPassages) return [];
  return [{ words: say("issues.agreement_few", { count: passages, points: Math.round(100 / passages) }) }];
}

function which(issue: boolean, stance: boolean): "both" | "issue" | "stance" {
  if (issue && stance) return "both";
  return issue ? "issue" : "stance";
}

function alphaWords({ issue_agreement, stance_agreement }: Figures): AgreementWords {
  const alphas = [issue_agreement.alpha, stance_agreement.alpha] as const;
  const [issue, stance] = alphas.map((alpha) => (alpha === undefined ? "" : formatNumber(alpha)));
  const isGiven = [alphas[0] !== undefined, alphas[1] !== undefined] as const;
  const given = { issue: issue ?? "", stance: stance ?? "", given: which(...isGiven) };
  const sentences = [
    isGiven.includes(true) ? say("issues.agreement_alpha", given) : "",
    isGiven.includes(false)
      ? say("issues.agreement_alpha_missing", { missing: which(!isGiven[0], !isGiven[1]) })
      : "",
  ];
  return { words: sentences.filter(Boolean).join(" ") };
}

/** How far the coders agreed on an issue: first what was compared, then figure by figure, with its limit. */
export function agreementWords(figures: Figures): AgreementWords[] {
  const { units_a, units_b, matched_by_either } = figures;
  if (units_a + units_b === 0) return [{ words: say("issues.agreement_none") }];
  return [
    { words: say("issues.agreement_test", { a: units_a, b: units_b }) },
    ...(matched_by_either === 0 ? [] : [issueWords(figures)]),
    stanceWords(figures),
    ...fewWords(matched_by_either),
    alphaWords(figures),
  ];
}
