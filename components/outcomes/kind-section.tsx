import { Chart } from "@/components/charts/chart";
import { countOf, formatList } from "@/components/format";
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
import type { Outcome } from "@/lib/schemas/entities";

export type KindSectionProps = { kind: CountedKind; outcomes: readonly Outcome[]; looks: Looks };

function receivedLine({ to, sum, uncontested }: ReceivedSum, looks: Looks): string {
  const all = `${sumWords(sum)} to ${looks.get(to)?.short ?? to}`;
  if (sum.value === uncontested.value) return all;
  return `${all} (${sumWords(uncontested)} without figures that one side alone gives)`;
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
          ? `No step that hands over ${word} is on record.`
          : `In dated steps: ${received.join("; ")}.`}
        {contained > 0 &&
          ` ${countOf(contained, "figure")} contained in others ${contained === 1 ? "is" : "are"} not added.`}
        {kind === "prisoners" && " Soldiers and civilians exchanged together are both counted here."}
      </p>
      <div className={styles.charts}>
        {directionDrawings(outcomes, kind, looks).map(({ to, drawing }) => (
          <Chart
            key={to}
            title={`${title} to ${looks.get(to)?.short ?? to}, figure by figure`}
            summary={`${countOf(drawing.rows.length, "figure")}, one bar each: ${formatList(drawing.series.map((each) => each.label))}.`}
            rowTitle="Date"
            drawing={drawing}
          />
        ))}
      </div>
      {running && (
        <Chart
          title={`${title}: running total of what was carried out`}
          summary={receivedSums(transfers)
            .map((each) => receivedLine(each, looks))
            .join("; ")}
          rowTitle="Up to"
          drawing={running}
          note="Where lines coincide, the broken one lies over the other. A range is drawn at its lower end."
        />
      )}
      <TotalChecks checks={outcomes.flatMap((outcome) => checkTotals(outcome, kind))} looks={looks} />
      <details className={styles.figures}>
        <summary>All {countOf(figures.length, "figure")} on record</summary>
        <FiguresTable
          caption={`${title}: all figures on record`}
          figures={figures}
          outcomes={outcomes}
          looks={looks}
        />
      </details>
    </section>
  );
}
