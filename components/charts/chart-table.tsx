import type { ChartRow, ChartSeries } from "@/components/charts/chart-data";
import styles from "@/components/charts/charts.module.css";
import { formatNumber } from "@/components/format";

export type ChartTableProps = {
  caption: string;
  rowTitle: string;
  series: readonly ChartSeries[];
  rows: readonly ChartRow[];
};

/** The rows of a chart in figures; a dash where a series has no value. */
export function ChartTable({ caption, rowTitle, series, rows }: ChartTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="spoken">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowTitle}</th>
            {series.map((each) => (
              <th key={each.id} scope="col">
                {each.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}</th>
              {series.map((each) => {
                const value = row.values[each.id];
                const words = row.words?.[each.id] ?? (value === undefined ? "–" : formatNumber(value));
                return <td key={each.id}>{words}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
