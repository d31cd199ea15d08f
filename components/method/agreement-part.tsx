import { Chart } from "@/components/charts/chart";
import { agreementDrawing, totalOf } from "@/components/method/agreement-drawing";
import { AgreementOverall } from "@/components/method/agreement-overall";
import { AgreementTable } from "@/components/method/agreement-table";
import styles from "@/components/method/method.module.css";
import { Section } from "@/components/method/section";
import { TellingList } from "@/components/method/telling-list";
import type { AgreementRow } from "@/lib/domain/agreement-rows";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Agreement } from "@/lib/schemas/agreement";

export type AgreementPartProps = {
  negotiation: string;
  agreement: { whole: Agreement; rows: AgreementRow[] } | null;
};

/** How far two coders agreed: overall, issue by issue, what the figures mean and what they do not say. */
export function AgreementPart({ negotiation, agreement }: AgreementPartProps) {
  if (agreement === null) {
    return (
      <Section part="agreement">
        <p>{say("method.agreement_none")}</p>
      </Section>
    );
  }
  const { whole, rows } = agreement;
  const drawing = agreementDrawing(rows, negotiation);
  const both = totalOf(drawing, "both");
  const one = totalOf(drawing, "one");
  return (
    <Section part="agreement">
      <p>{say("method.agreement_lede")}</p>
      <AgreementOverall agreement={whole} />
      <Chart
        title={say("method.chart_title")}
        summary={say("method.chart_summary", { both, one })}
        rowTitle={say("method.table_issue")}
        drawing={drawing}
      />
      <AgreementTable rows={rows} negotiation={negotiation} />
      <h3>{say("method.measures_title")}</h3>
      <dl className={styles.words} lang={recordLanguage}>
        {Object.entries(whole.measures).map(([name, meaning]) => (
          <div key={name}>
            <dt>{name.replaceAll("_", " ")}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h3>{say("method.limits_title")}</h3>
      <ul className={styles.limits} lang={recordLanguage}>
        {whole.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {whole.telling_disagreements.length > 0 && <TellingList disagreements={whole.telling_disagreements} />}
    </Section>
  );
}
