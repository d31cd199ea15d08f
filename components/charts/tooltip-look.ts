import { formatNumber } from "@/components/format";

/** How the box with a row's figures looks; recharts takes its look as inline styles only. */
export const tooltipLook = {
  formatter: (value: unknown) => formatNumber(Number(value)),
  isAnimationActive: false,
  contentStyle: { border: "1px solid var(--line)", borderRadius: 4, background: "var(--surface)" },
  labelStyle: { color: "var(--ink)" },
  itemStyle: { color: "var(--ink)" },
} as const;
