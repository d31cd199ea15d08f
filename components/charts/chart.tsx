import { type ReactNode, useId } from "react";
import type { ChartDrawing } from "@/components/charts/chart-data";
import { ChartTable } from "@/components/charts/chart-table";
import styles from "@/components/charts/charts.module.css";
import { Legend } from "@/components/charts/legend";
import { Plot } from "@/components/charts/plot";
import { say } from "@/lib/language/say";

export type ChartProps = {
  title: string;
  /** What one sees in the chart, in a sentence: read aloud in place of the drawing. */
  summary: string;
  /** What the first column of the table holds, such as "Round". */
  rowTitle: string;
  drawing: ChartDrawing;
  /** What the page adds under the title. */
  note?: ReactNode;
  /** Left out where charts side by side share one. */
  legend?: boolean;
};

/** A chart with its legend and, beside it, the same rows as a table that needs no script. */
export function Chart({ title, summary, rowTitle, drawing, note, legend = true }: ChartProps) {
  const id = useId();
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        {note && <p>{note}</p>}
      </figcaption>
      {legend && <Legend series={drawing.series} lines={drawing.kind === "steps"} />}
      <Plot drawing={drawing} name={say("charts.name", { title, summary })} />
      <details className={styles.numbers}>
        <summary>{say("charts.figures")}</summary>
        <ChartTable caption={title} rowTitle={rowTitle} series={drawing.series} rows={drawing.rows} />
      </details>
    </figure>
  );
}
