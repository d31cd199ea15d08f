"use client";

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { type ChartSeries, dashes, type TimeRow } from "@/components/charts/chart-data";
import { tooltipLook } from "@/components/charts/tooltip-look";
import { formatDate, formatNumber } from "@/components/format";

/** Lines that keep their value until the next day that has one, on an axis of time drawn to scale. */
export function StepsPlot(props: { series: readonly ChartSeries[]; rows: readonly TimeRow[] }) {
  const { series, rows } = props;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={[...rows]} accessibilityLayer={false} margin={{ top: 8, right: 16 }}>
        <CartesianGrid vertical={false} stroke="var(--hair)" />
        <XAxis
          type="number"
          scale="time"
          dataKey={(row: TimeRow) => Date.parse(row.day)}
          domain={["dataMin", "dataMax"]}
          height={32}
          minTickGap={24}
          tickFormatter={(at: number) => formatDate(dayOf(at).slice(0, 7))}
        />
        <YAxis allowDecimals={false} width={56} tickLine={false} tickFormatter={formatNumber} />
        <Tooltip labelFormatter={(at) => formatDate(dayOf(Number(at)))} {...tooltipLook} />
        {series.map((each) => (
          <Line
            key={each.id}
            dataKey={(row: TimeRow) => row.values[each.id]}
            name={each.label}
            type="stepAfter"
            stroke={each.colour}
            strokeWidth={2}
            strokeDasharray={dashes[each.fill]}
            dot={{ r: 2.5, strokeDasharray: "" }}
            connectNulls
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
