import { ChartTable } from "@/components/charts/chart-table";
import { Legend } from "@/components/charts/legend";
import { Plot } from "@/components/charts/plot";
import { formatList } from "@/components/format";
import { shareDrawing } from "@/components/sources/share-drawing";
import styles from "@/components/sources/sources.module.css";
import type { PartyLook } from "@/components/ui/party-look";
import type { EvidenceShare } from "@/lib/domain/evidence-share";
import { say } from "@/lib/language/say";

export type ShareSectionProps = {
  shares: readonly EvidenceShare[];
  looks: ReadonlyMap<string, PartyLook>;
  negotiation: string;
};

/** What the record knows of each side rests on: a bar for each party, and the same figures as a table. */
export function ShareSection({ shares, looks, negotiation }: ShareSectionProps) {
  const drawing = shareDrawing(shares, looks, negotiation);
  const { series, rows } = drawing;
  const title = say("sources.shares_title");
  const summary = say("sources.shares_summary", { parties: formatList(rows.map(({ label }) => label)) });
  return (
    <section className={styles.shares} aria-labelledby="shares">
      <h2 id="shares">{title}</h2>
      <p>{say("sources.shares_lede")}</p>
      <Legend series={series} />
      <Plot drawing={drawing} name={`${title}. ${summary}`} />
      <ChartTable caption={title} rowTitle={say("sources.shares_party")} series={series} rows={rows} />
    </section>
  );
}
