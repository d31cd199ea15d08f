import styles from "@/components/changes/changes.module.css";
import { partyDrawings, typeSeries } from "@/components/changes/chart-rows";
import { Chart } from "@/components/charts/chart";
import { Legend } from "@/components/charts/legend";
import { countOf } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import type { RoundChanges } from "@/lib/domain/change-counts";

export type TypesChartProps = { byRound: readonly RoundChanges[]; lookups: Lookups };

/** How many changes of each type each party made in each round, the filters applied. */
export function TypesChart({ byRound, lookups }: TypesChartProps) {
  const drawings = partyDrawings(byRound, [...lookups.parties.keys()], lookups.rounds);
  if (drawings.length === 0) return null;
  return (
    <section className={styles.charts} aria-labelledby="types">
      <h2 id="types">Types of change, party by party and round by round</h2>
      <p className={styles.note}>
        Each round against the one before it, up to the later of the two rounds chosen; the filters apply. All
        charts share one scale. A count says how much was written down, not how much it weighs.
      </p>
      <Legend series={typeSeries} />
      <div className={styles.drawings}>
        {drawings.map(({ party, total, drawing }) => (
          <Chart
            key={party}
            title={lookups.parties.get(party)?.name ?? party}
            summary={`${countOf(total, "change")} in ${countOf(drawing.rows.length, "round")}.`}
            rowTitle="Round"
            drawing={drawing}
            legend={false}
          />
        ))}
      </div>
    </section>
  );
}
