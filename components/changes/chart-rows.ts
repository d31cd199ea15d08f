import type { ChartDrawing, ChartFill, ChartSeries } from "@/components/charts/chart-data";
import { formatDate } from "@/components/format";
import { changeWords } from "@/components/words";
import { countTypes, type RoundChanges, type TypeCounts } from "@/lib/domain/change-counts";
import type { RoundLabel } from "@/lib/schemas/views";
import { type ChangeType, linkTypes } from "@/lib/schemas/words";

/** Told apart by pattern alone: a colour of their own would set one type above another. */
const fills: Record<Exclude<ChangeType, "silent">, ChartFill> = {
  added: "tint",
  restated: "outline",
  hardened: "solid",
  softened: "dots",
  narrowed: "stripes",
  widened: "back-stripes",
  reworded: "cross",
};

/** The types of change as what a chart draws, silence left out. */
export function typeSeries(): ChartSeries[] {
  return (["added", ...linkTypes] as const).map((type) => ({
    id: type,
    label: changeWords(type),
    colour: "var(--ink-2)",
    fill: fills[type],
  }));
}

export type PartyDrawing = { party: string; total: number; drawing: ChartDrawing };

function sum(counts: TypeCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

const evenSteps = [1, 2, 5, 10, 15, 20, 25, 50, 100];

/** Where an axis of four even steps ends that has room for this many. */
function evenEnd(most: number): number {
  return 4 * (evenSteps.find((step) => step * 4 >= most) ?? Math.ceil(most / 4));
}

/** For each party that changed anything, a chart of its types of change in every round, all on one scale. */
export function partyDrawings(
  byRound: readonly RoundChanges[],
  parties: readonly string[],
  rounds: ReadonlyMap<string, RoundLabel>,
): PartyDrawing[] {
  const counted = parties.map((party) => ({
    party,
    rows: byRound.map(({ round, changes }) => ({
      id: round,
      label: formatDate(rounds.get(round)?.date.slice(0, 7) ?? round),
      values: countTypes(changes.filter((change) => change.party === party)),
    })),
  }));
  const series = typeSeries();
  const max = evenEnd(Math.max(...counted.flatMap(({ rows }) => rows.map((row) => sum(row.values)))));
  return counted
    .map(({ party, rows }) => ({
      party,
      total: rows.reduce((total, row) => total + sum(row.values), 0),
      drawing: { kind: "stacked" as const, series, rows, max },
    }))
    .filter(({ total }) => total > 0);
}
