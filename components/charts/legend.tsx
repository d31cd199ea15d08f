import { useId } from "react";
import type { ChartSeries } from "@/components/charts/chart-data";
import styles from "@/components/charts/charts.module.css";
import { FillPattern, fillFor } from "@/components/charts/fill-pattern";

/** What each colour and pattern of a chart stands for. */
export function Legend({ series }: { series: readonly ChartSeries[] }) {
  const id = useId();
  return (
    <ul className={styles.legend}>
      {series.map((each) => (
        <li key={each.id}>
          <svg viewBox="0 0 16 12" aria-hidden="true" focusable="false">
            <defs>
              <FillPattern series={each} id={`${id}-${each.id}`} />
            </defs>
            <rect
              x=".5"
              y=".5"
              width="15"
              height="11"
              fill={fillFor(each, `${id}-${each.id}`)}
              stroke={each.colour}
            />
          </svg>
          {each.label}
        </li>
      ))}
    </ul>
  );
}
