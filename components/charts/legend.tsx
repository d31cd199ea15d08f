import { useId } from "react";
import { type ChartSeries, dashes } from "@/components/charts/chart-data";
import styles from "@/components/charts/charts.module.css";
import { FillPattern, fillFor } from "@/components/charts/fill-pattern";

export type LegendProps = {
  series: readonly ChartSeries[];
  /** The series are lines, told apart by dashes. */
  lines?: boolean;
};

function Line({ series: { colour, fill } }: { series: ChartSeries }) {
  return (
    <svg viewBox="0 0 36 12" aria-hidden="true" focusable="false" data-line="">
      <path d="M0 6h36" fill="none" stroke={colour} strokeWidth="2" strokeDasharray={dashes[fill]} />
    </svg>
  );
}

function Area({ series, id }: { series: ChartSeries; id: string }) {
  return (
    <svg viewBox="0 0 16 12" aria-hidden="true" focusable="false">
      <defs>
        <FillPattern series={series} id={id} />
      </defs>
      <rect x=".5" y=".5" width="15" height="11" fill={fillFor(series, id)} stroke={series.colour} />
    </svg>
  );
}

/** What each colour, pattern and dash of a chart stands for. */
export function Legend({ series, lines = false }: LegendProps) {
  const id = useId();
  return (
    <ul className={styles.legend}>
      {series.map((each) => (
        <li key={each.id}>
          {lines ? <Line series={each} /> : <Area series={each} id={`${id}-${each.id}`} />}
          {each.label}
        </li>
      ))}
    </ul>
  );
}
