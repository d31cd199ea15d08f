import type { ReactNode } from "react";
import styles from "@/components/method/method.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Agreement } from "@/lib/schemas/agreement";

type Agreed = Agreement["overall"]["issue_agreement"];

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function alphaWords({ alpha, alpha_95_percent_interval: [low, high] = [] }: Agreed): string | null {
  if (alpha === undefined) return null;
  if (low === undefined || high === undefined) return say("method.agreement_alpha", { alpha });
  return say("method.agreement_interval", { alpha, low, high });
}

function Shared({ term, agreed }: { term: string; agreed: Agreed }) {
  const { percent, pairs } = agreed;
  return (
    <Figure term={term}>
      {say("method.agreement_percent_of", { percent, pairs })}
      <span>{alphaWords(agreed)}</span>
    </Figure>
  );
}

/** How far the coders agreed on all passages together. */
export function AgreementOverall({ agreement }: { agreement: Agreement }) {
  const { overall, inputs } = agreement;
  const { units_a: a, units_b: b, units_both: both, unmatched_counted_as_disagreement: strict } = overall;
  const unmatched = { percent: strict.same_issue_percent, pairs: strict.distinct_units };
  return (
    <dl className={styles.figures}>
      <Figure term={say("method.agreement_texts")}>
        <div lang={recordLanguage}>{inputs.texts}</div>
      </Figure>
      <Figure term={say("method.agreement_codebook")}>
        <div lang={recordLanguage}>{inputs.codebook}</div>
      </Figure>
      <Figure term={say("method.agreement_passages")}>
        {say("method.agreement_passages_value", { a, b, both })}
      </Figure>
      <Shared term={say("method.agreement_issue")} agreed={overall.issue_agreement} />
      <Shared term={say("method.agreement_stance")} agreed={overall.stance_agreement_final_list} />
      <Shared term={say("method.agreement_both")} agreed={overall.issue_and_stance_both_equal} />
      <Figure term={say("method.agreement_party")}>
        {say("method.agreement_percent", { percent: overall.party_label_percent })}
      </Figure>
      <Figure term={say("method.agreement_unmatched")}>
        {say("method.agreement_percent_of", unmatched)}
      </Figure>
    </dl>
  );
}
