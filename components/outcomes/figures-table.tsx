import { formatDate, formatList } from "@/components/format";
import { formatAmount } from "@/components/format-amount";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import type { Looks } from "@/components/outcomes/chart-rows";
import styles from "@/components/outcomes/outcomes.module.css";
import { quantityRoleWords } from "@/components/words";
import type { Figure } from "@/lib/domain/outcome-series";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outcome } from "@/lib/schemas/entities";

export type FiguresTableProps = {
  caption: string;
  figures: readonly Figure[];
  outcomes: readonly Outcome[];
  looks: Looks;
};

function FigureRow({ figure: { date, quantity }, looks }: { figure: Figure; looks: Looks }) {
  const { role, what, to, by, doubt } = quantity;
  const nameOf = (id: string) => looks.get(id)?.short ?? id;
  return (
    <tr data-role={role}>
      <td>{date === null ? say("outcomes.no_date") : formatDate(date)}</td>
      <td className={styles.amount}>{formatAmount(quantity)}</td>
      <td>{quantityRoleWords(role)}</td>
      <td>{to.length === 0 ? say("outcomes.nobody") : formatList(to.map(nameOf))}</td>
      <td>
        {by === undefined
          ? say("outcomes.stated_by_none")
          : say("outcomes.stated_alone", { party: nameOf(by) })}
      </td>
      <td>
        <span lang={recordLanguage}>{what}</span>
        {doubt && (
          <span className={styles.doubt}>{sayWith("outcomes.doubt", { doubt, record: recordText })}</span>
        )}
      </td>
    </tr>
  );
}

/** Every figure of a kind under its outcome: when, how much, what it is to the others, to whom, by whom. */
export function FiguresTable({ caption, figures, outcomes, looks }: FiguresTableProps) {
  const named = outcomes.filter(({ id }) => figures.some((figure) => figure.outcome === id));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="spoken">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say("outcomes.figures_date")}</th>
            <th scope="col">{say("outcomes.figures_figure")}</th>
            <th scope="col">{say("outcomes.figures_role")}</th>
            <th scope="col">{say("outcomes.figures_to")}</th>
            <th scope="col">{say("outcomes.figures_by")}</th>
            <th scope="col">{say("outcomes.figures_what")}</th>
          </tr>
        </thead>
        {named.map(({ id, what }) => (
          <tbody key={id}>
            <tr>
              <th colSpan={6} scope="rowgroup">
                <a href={`#${id}`} lang={recordLanguage}>
                  {what}
                </a>
              </th>
            </tr>
            {figures
              .filter((figure) => figure.outcome === id)
              .map((figure) => (
                <FigureRow key={JSON.stringify(figure)} figure={figure} looks={looks} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
