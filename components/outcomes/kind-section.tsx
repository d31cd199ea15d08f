import { Chart } from "@/components/charts/chart";
import { formatList } from "@/components/format";
import { directionDrawings, type Looks, runningDrawing } from "@/components/outcomes/chart-rows";
import { FiguresTable } from "@/components/outcomes/figures-table";
import styles from "@/components/outcomes/outcomes.module.css";
import { sumWords } from "@/components/outcomes/sum-words";
import { TotalChecks } from "@/components/outcomes/total-checks";
import { quantityKindWords } from "@/components/words";
import {
  type CountedKind,
  figuresOf,
  type ReceivedSum,
  receivedSums,
  transfersOf,
} from "@/lib/domain/outcome-series";
import { checkTotals } from "@/lib/domain/outcome-totals";
import { say } from "@/lib/language/say";
import type { Outcome } from "@/lib/schemas/entities";

export type KindSectionProps = { kind: CountedKind; outcomes: readonly Outcome[]; looks: Looks };

function receivedLine({ to, sum, uncontested }: ReceivedSum, looks: Looks): string {
  const told = { amount: sumWords(sum), party: looks.get(to)?.short ?? to };
  if (sum.value === uncontested.value) return say("outcomes.sum", told);
  return say("outcomes.sum_contested", { ...told, uncontested: sumWords(uncontested) });
}

/** One kind of what is handed over: sums, each figure per direction, the running total, totals checked, all figures. */
export function KindSection({ kind, outcomes, looks }: KindSectionProps) {
  const figures = figuresOf(outcomes, kind);
  if (figures.length === 0) return null;
  const word = quantityKindWords(kind);
  const title = word.charAt(0).toUpperCase() + word.slice(1);
  const contained = figures.filter(({ quantity }) => quantity.role === "subset").length;
  const transfers = transfersOf(outcomes, kind);
  const running = runningDrawing(transfers, looks);
  const received = receivedSums(transfers).map((each) => receivedLine(each, looks));
  return (
    <section id={kind} className={styles.kind} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{title}</h2>
      <p className={styles.lede}>
        {received.length === 0
          ? say("outcomes.handed_over_none", { kind: word })
          : say("outcomes.sums", { sums: received.join("; ") })}
        {contained > 0 && ` ${say("outcomes.contained", { count: contained })}`}
        {kind === "prisoners" && ` ${say("outcomes.prisoners_note")}`}
      </p>
      <div className={styles.charts}>
        {directionDrawings(outcomes, kind, looks).map(({ to, drawing }) => (
          <Chart
            key={to}
            title={say("outcomes.bar_label", { kind: title, party: looks.get(to)?.short ?? to })}
            summary={say("outcomes.bar_summary", {
              count: drawing.rows.length,
              series: formatList(drawing.series.map((each) => each.label)),
            })}
            rowTitle={say("outcomes.figures_date")}
            drawing={drawing}
          />
        ))}
      </div>
      {running && (
        <Chart
          title={say("outcomes.running", { kind: title })}
          summary={received.join("; ")}
          rowTitle={say("outcomes.running_until")}
          drawing={running}
          note={say("outcomes.running_note")}
        />
      )}
      <TotalChecks checks={outcomes.flatMap((outcome) => checkTotals(outcome, kind))} looks={looks} />
      <details className={styles.figures}>
        <summary>{say("outcomes.figures", { count: figures.length })}</summary>
        <FiguresTable
          caption={say("outcomes.figures_caption", { kind: title })}
          figures={figures}
          outcomes={outcomes}
          looks={looks}
        />
      </details>
    </section>
  );
}
