import type { ReactNode } from "react";
import type { ChartFill, ChartSeries } from "@/components/charts/chart-data";

const size = 8;
const strokes: Record<Exclude<ChartFill, "solid" | "tint" | "outline">, ReactNode> = {
  stripes: <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" />,
  "back-stripes": <path d="M-2 6l4 4M0 0l8 8M6-2l4 4" />,
  cross: <path d="M0 8l8-8M0 0l8 8" />,
  lines: <path d="M0 2h8M0 6h8" />,
  dots: <path d="M2 2v.01M6 6v.01" strokeWidth="2.6" strokeLinecap="round" />,
};

/** The value of `fill` for a series whose pattern is defined under this id. */
export function fillFor({ colour, fill }: ChartSeries, patternId: string): string {
  if (fill === "solid") return colour;
  if (fill === "tint") return `color-mix(in oklab, ${colour} 30%, var(--paper))`;
  return fill === "outline" ? "var(--paper)" : `url(#${patternId})`;
}

/** Defines the pattern of a series, where it has one; stands inside `<defs>`. */
export function FillPattern({ series, id }: { series: ChartSeries; id: string }) {
  const { colour, fill } = series;
  if (fill === "solid" || fill === "tint" || fill === "outline") return null;
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect width={size} height={size} fill={`color-mix(in oklab, ${colour} 12%, var(--paper))`} />
      <g fill="none" stroke={colour} strokeWidth="1.4">
        {strokes[fill]}
      </g>
    </pattern>
  );
}
