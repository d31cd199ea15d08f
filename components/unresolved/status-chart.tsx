import { Chart } from "@/components/charts/chart";
import type { ChartFill, ChartSeries } from "@/components/charts/chart-data";
import { formatDate } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import { statusWords } from "@/components/words";
import { unresolvedHref } from "@/lib/address/parameters";
import { isChosenIssue } from "@/lib/domain/filter";
import type { RoundStatuses } from "@/lib/domain/unresolved";
import { say } from "@/lib/language/say";
import type { Status } from "@/lib/schemas/words";

/** Settled in ink, half-way in the accent, open in patterns, silence empty; a party's colour stands for none. */
const looks: Record<Status, { colour: string; fill: ChartFill }> = {
  agreed: { colour: "var(--ink)", fill: "solid" },
  "agreed-in-principle": { colour: "var(--ink)", fill: "dots" },
  "reported-by-one-side": { colour: "var(--accent)", fill: "back-stripes" },
  conditional: { colour: "var(--accent)", fill: "tint" },
  opposed: { colour: "var(--ink-2)", fill: "cross" },
  "one-sided": { colour: "var(--ink-3)", fill: "stripes" },
  unknown: { colour: "var(--ink-3)", fill: "lines" },
  "not-raised": { colour: "var(--edge)", fill: "outline" },
};
const order = [
  "agreed",
  "agreed-in-principle",
  "reported-by-one-side",
  "conditional",
  "opposed",
  "one-sided",
  "unknown",
  "not-raised",
] as const satisfies readonly Status[];

export type StatusChartProps = {
  negotiation: string;
  perRound: readonly RoundStatuses[];
  /** Issues and groups to count; all where empty. */
  chosen: readonly string[];
  lookups: Pick<Lookups, "rounds">;
};

/** How many issues stood where at each round up to the one the page is about. */
export function StatusChart({ negotiation, perRound, chosen, lookups }: StatusChartProps) {
  const rows = perRound.map(({ round, statuses }) => {
    const date = lookups.rounds.get(round)?.date;
    const counted = [...statuses].filter(([issue]) => isChosenIssue(issue, chosen));
    return {
      id: round,
      label: date === undefined ? round : formatDate(date),
      href: unresolvedHref(negotiation, { round }),
      values: Object.fromEntries(
        order.map((status) => [status, counted.filter(([, each]) => each === status).length]),
      ),
    };
  });
  const series: ChartSeries[] = order
    .filter((status) => rows.some((row) => (row.values[status] ?? 0) > 0))
    .map((status) => ({ id: status, label: statusWords(status).word, ...looks[status] }));
  const total = Object.values(rows.at(-1)?.values ?? {}).reduce((sum, value) => sum + value, 0);
  return (
    <Chart
      title={say("unresolved.chart_title")}
      summary={say("unresolved.chart_summary", { issues: total, rounds: rows.length })}
      rowTitle={say("charts.round")}
      drawing={{ kind: "stacked", series, rows }}
    />
  );
}
