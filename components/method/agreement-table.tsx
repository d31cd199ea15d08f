import { formatAlpha, formatNumber } from "@/components/format";
import styles from "@/components/method/method.module.css";
import { issueHref } from "@/lib/address/parameters";
import { type AgreementRow, fewPairs } from "@/lib/domain/agreement-rows";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

const columns = [
  "first",
  "second",
  "both",
  "same_issue",
  "issue_alpha",
  "pairs",
  "same_stance",
  "stance_alpha",
] as const;

function figuresOf(figures: NonNullable<AgreementRow["figures"]>): (number | undefined)[] {
  const { units_a, units_b, units_both, issue_agreement, stance_agreement } = figures;
  return [
    units_a,
    units_b,
    units_both,
    issue_agreement.percent,
    issue_agreement.alpha,
    stance_agreement.pairs,
    stance_agreement.percent,
    stance_agreement.alpha,
  ];
}

function written(figure: number | undefined, column: (typeof columns)[number] | undefined): string {
  if (figure === undefined) return "–";
  return column?.endsWith("_alpha") ? formatAlpha(figure) : formatNumber(figure);
}

function Cells({ figures }: Pick<AgreementRow, "figures">) {
  if (figures === null) return <td colSpan={columns.length}>{say("method.table_not_measured")}</td>;
  return figuresOf(figures).map((figure, index) => (
    <td key={columns[index]}>{written(figure, columns[index])}</td>
  ));
}

/** The coders' agreement on each issue in figures. */
export function AgreementTable({
  rows,
  negotiation,
}: {
  rows: readonly AgreementRow[];
  negotiation: string;
}) {
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="spoken">{say("method.table_caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("method.table_issue")}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(`method.table_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ issue, figures, few }) => (
              <tr key={issue.id} data-few={few || undefined}>
                <th scope="row">
                  <a href={issueHref(negotiation, issue.id)} lang={recordLanguage}>
                    {issue.label}
                  </a>{" "}
                  {few && <small>{say("method.table_few")}</small>}
                </th>
                <Cells figures={figures} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{say("method.table_note", { count: fewPairs })}</p>
    </>
  );
}
