import type { ChartDrawing } from "@/components/charts/chart-data";
import { issueHref } from "@/lib/address/parameters";
import type { AgreementRow } from "@/lib/domain/agreement-rows";
import { say } from "@/lib/language/say";

export type AgreementDrawing = Extract<ChartDrawing, { kind: "stacked" }>;

/** For each issue that a coder used, how many passages both put there, and how many only one of them did. */
export function agreementDrawing(rows: readonly AgreementRow[], negotiation: string): AgreementDrawing {
  const ink = "var(--ink-2)";
  return {
    kind: "stacked",
    series: [
      { id: "both", label: say("method.chart_both"), colour: ink, fill: "solid" },
      { id: "one", label: say("method.chart_one"), colour: ink, fill: "stripes" },
    ],
    rows: rows.flatMap(({ issue, figures }) => {
      if (figures === null || figures.matched_by_either === 0) return [];
      const { units_both, matched_by_either } = figures;
      const values = { both: units_both, one: matched_by_either - units_both };
      return [{ id: issue.id, label: issue.label, values, href: issueHref(negotiation, issue.id) }];
    }),
  };
}

/** How many passages a series of the drawing holds in all. */
export function totalOf({ rows }: AgreementDrawing, series: string): number {
  return rows.reduce((sum, row) => sum + (row.values[series] ?? 0), 0);
}
