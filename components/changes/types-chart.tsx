import styles from "@/components/changes/changes.module.css";
import { partyDrawings, typeSeries } from "@/components/changes/chart-rows";
import { Chart } from "@/components/charts/chart";
import { Legend } from "@/components/charts/legend";
import type { Lookups } from "@/components/statement/lookups";
import type { RoundChanges } from "@/lib/domain/change-counts";
import { longestHistory } from "@/lib/domain/history";
import { say } from "@/lib/language/say";

export type TypesChartProps = { byRound: readonly RoundChanges[]; lookups: Lookups };

/** How many changes of each type each party made in each round, the filters applied. */
export function TypesChart({ byRound, lookups }: TypesChartProps) {
  const drawings = partyDrawings(byRound, [...lookups.parties.keys()], lookups.rounds);
  if (drawings.length === 0) return null;
  return (
    <section className={styles.charts} aria-labelledby="types">
      <h2 id="types">{say("changes.chart_title")}</h2>
      <p className={styles.note}>{say("changes.chart_note", { rounds: longestHistory })}</p>
      <Legend series={typeSeries()} />
      <div className={styles.drawings}>
        {drawings.map(({ party, total, drawing }) => (
          <Chart
            key={party}
            title={lookups.parties.get(party)?.name ?? party}
            summary={say("changes.chart_summary", { changes: total, rounds: drawing.rows.length })}
            rowTitle={say("charts.round")}
            drawing={drawing}
            legend={false}
          />
        ))}
      </div>
    </section>
  );
}
