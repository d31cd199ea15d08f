"use client";

import { useId } from "react";
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { ChartDrawing, ChartRow } from "@/components/charts/chart-data";
import styles from "@/components/charts/charts.module.css";
import { FillPattern, fillFor } from "@/components/charts/fill-pattern";
import { tooltipLook } from "@/components/charts/tooltip-look";

const labelWidth = 124;

/** Bars stacked row by row, read from the top; the figure of each part stands in it. */
export function StackedPlot({ series, rows, max }: Extract<ChartDrawing, { kind: "stacked" }>) {
  const id = useId();
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...rows]}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ right: 8 }}
        barCategoryGap={4}
      >
        <defs>
          {series.map((each) => (
            <FillPattern key={each.id} series={each} id={`${id}-${each.id}`} />
          ))}
        </defs>
        <CartesianGrid horizontal={false} stroke="var(--hair)" />
        <XAxis
          type="number"
          allowDecimals={false}
          height={32}
          tickLine={false}
          domain={[0, max ?? "dataMax"]}
        />
        <YAxis type="category" dataKey="label" width={labelWidth} interval={0} tickLine={false} />
        <Tooltip cursor={{ fill: "var(--sunk)" }} {...tooltipLook} />
        {series.map((each) => (
          <Bar
            key={each.id}
            dataKey={(row: ChartRow) => row.values[each.id]}
            name={each.label}
            stackId="all"
            fill={fillFor(each, `${id}-${each.id}`)}
            stroke={each.colour}
            isAnimationActive={false}
          >
            <LabelList
              dataKey={(row: ChartRow) => row.values[each.id]}
              className={styles.figure ?? ""}
              formatter={shownFigure}
            />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** A part of nothing takes no room, so its figure would cover its neighbour's. */
function shownFigure(value: unknown): string {
  return typeof value === "number" && value > 0 ? String(value) : "";
}
