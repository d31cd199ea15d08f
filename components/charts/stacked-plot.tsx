"use client";

import { useId } from "react";
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  type LabelProps,
  ResponsiveContainer,
  Text,
  Tooltip,
  XAxis,
  YAxis,
  type YAxisTickContentProps,
} from "recharts";
import { type ChartDrawing, type ChartRow, labelRoom } from "@/components/charts/chart-data";
import styles from "@/components/charts/charts.module.css";
import { FillPattern, fillFor } from "@/components/charts/fill-pattern";
import { tooltipLook } from "@/components/charts/tooltip-look";
import { formatNumber } from "@/components/format";

/** Bars stacked row by row, read from the top; the figure of each part stands in it. */
export function StackedPlot({ series, rows, max, ticks }: Extract<ChartDrawing, { kind: "stacked" }>) {
  const id = useId();
  const { width } = labelRoom(rows);
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
          tickFormatter={formatNumber}
          domain={[0, max ?? "dataMax"]}
          {...(ticks && { ticks })}
        />
        <YAxis
          type="category"
          dataKey="label"
          width={width}
          interval={0}
          tickLine={false}
          tick={(tick: YAxisTickContentProps) => rowName(tick, width)}
        />
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
            <LabelList dataKey={(row: ChartRow) => row.values[each.id]} content={partFigure} />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** A row's name in at most two lines: the table beside the drawing has it whole. */
function rowName({ x, y, payload }: YAxisTickContentProps, width: number) {
  return (
    <Text x={x} y={y} width={width - 10} maxLines={2} textAnchor="end" verticalAnchor="middle">
      {String(payload.value)}
    </Text>
  );
}

/** The figure in the middle of its part, where it fits in it: else it would cover its neighbour's. */
function partFigure({ x, y, width, height, value }: LabelProps) {
  const text = value === undefined || value === null ? "" : formatNumber(Number(value));
  const room = Number(width);
  if (!(room >= text.length * 8 + 4)) return null;
  return (
    <text
      x={Number(x) + room / 2}
      y={Number(y) + Number(height) / 2}
      dy="0.36em"
      textAnchor="middle"
      className={styles.figure}
    >
      {text}
    </text>
  );
}
