import type { ChartDrawing, ChartFill, ChartSeries, TimeRow } from "@/components/charts/chart-data";
import { formatDate } from "@/components/format";
import { formatAmount } from "@/components/format-amount";
import { sumWords } from "@/components/outcomes/sum-words";
import type { PartyLook } from "@/components/ui/party-look";
import {
  type CountedKind,
  type Figure,
  figuresOf,
  runningTotals,
  type Transfer,
} from "@/lib/domain/outcome-series";
import { lastDayOf } from "@/lib/domain/round-view";
import { say } from "@/lib/language/say";
import type { Outcome } from "@/lib/schemas/entities";

export type Looks = ReadonlyMap<string, PartyLook>;
/** The figures of what one party received or was to receive. */
export type DirectionDrawing = { to: string; drawing: Extract<ChartDrawing, { kind: "stacked" }> };

/** Lines of different parties may lie on each other, so they differ in their dashes too. */
const wholeFills: readonly ChartFill[] = ["solid", "stripes", "back-stripes", "cross"];
const uncontestedFills: readonly ChartFill[] = ["tint", "dots", "outline"];

function colourOf(party: string, looks: Looks): string {
  const tone = looks.get(party)?.tone;
  return tone === undefined ? "var(--ink-2)" : `var(--p${tone})`;
}

function seriesOf({ role, by }: Figure["quantity"]): string {
  return by === undefined ? role : `${role}-one-side`;
}

function directionSeries(to: string, looks: Looks): ChartSeries[] {
  const colour = colourOf(to, looks);
  return [
    { id: "part", label: say("outcomes.series.part"), colour, fill: "solid" },
    { id: "part-one-side", label: say("outcomes.series.part-one-side"), colour, fill: "stripes" },
    { id: "planned", label: say("outcomes.series.planned"), colour: "var(--ink-3)", fill: "outline" },
    {
      id: "planned-one-side",
      label: say("outcomes.series.planned-one-side"),
      colour: "var(--ink-3)",
      fill: "dots",
    },
  ];
}

function labelOf({ date, quantity: { by } }: Figure, looks: Looks): string {
  const when = date === null ? say("outcomes.no_date") : formatDate(date);
  return by === undefined
    ? when
    : say("outcomes.by_account", { date: when, party: looks.get(by)?.short ?? by });
}

/** Where a figure stands in time; one of a whole outcome stands at that outcome's beginning. */
function placeOf({ outcome, date }: Figure, outcomes: readonly Outcome[]): string {
  const begun = date ?? outcomes.find((each) => each.id === outcome)?.steps[0]?.date;
  return begun === undefined ? "" : lastDayOf(begun);
}

function isDrawn({ quantity }: Figure): boolean {
  const { role, value } = quantity;
  return typeof value === "number" && (role === "part" || role === "planned");
}

/**
 * For each party that received or was to receive something, one bar for every figure of what was carried
 * out or planned, so that no two are added by being drawn; all directions share a scale.
 */
export function directionDrawings(
  outcomes: readonly Outcome[],
  kind: CountedKind,
  looks: Looks,
): DirectionDrawing[] {
  const figures = figuresOf(outcomes, kind)
    .filter(isDrawn)
    .sort(
      (a, b) =>
        placeOf(a, outcomes).localeCompare(placeOf(b, outcomes), "en") ||
        Number(a.date !== null) - Number(b.date !== null),
    );
  const max = Math.max(1, ...figures.map(({ quantity }) => Number(quantity.value)));
  const named = new Set(figures.flatMap(({ quantity }) => quantity.to));
  const receivers = [...looks.keys()].filter((party) => named.has(party));
  return receivers.map((to) => {
    const rows = figures
      .filter(({ quantity }) => quantity.to.includes(to))
      .map((figure, index) => ({
        id: `${index}`,
        label: labelOf(figure, looks),
        href: `#${figure.outcome}`,
        values: { [seriesOf(figure.quantity)]: Number(figure.quantity.value) },
        words: { [seriesOf(figure.quantity)]: formatAmount({ ...figure.quantity, unit: "" }) },
      }));
    const series = directionSeries(to, looks).filter(({ id }) => rows.some((row) => id in row.values));
    return { to, drawing: { kind: "stacked", series, rows, max } };
  });
}

/** What had been carried out by each day, party by party; null where nothing is on record. */
export function runningDrawing(
  transfers: readonly Transfer[],
  looks: Looks,
): Extract<ChartDrawing, { kind: "steps" }> | null {
  const totals = runningTotals(transfers);
  if (totals.length === 0) return null;
  const receivers = [...looks.keys()].filter((party) => totals.some(({ to }) => to === party));
  const series = receivers.flatMap((to, index): ChartSeries[] => {
    const party = looks.get(to)?.short ?? to;
    const name = say("outcomes.running_to", { party });
    const colour = colourOf(to, looks);
    const isContested = totals.some((at) => at.to === to && at.sum.value !== at.uncontested.value);
    const whole = { id: to, label: name, colour, fill: wholeFills[index % wholeFills.length] ?? "solid" };
    if (!isContested) return [whole];
    const fill = uncontestedFills[index % uncontestedFills.length] ?? "dots";
    const label = say("outcomes.running_uncontested", { party });
    return [whole, { id: uncontestedId(to), label, colour, fill }];
  });
  const dates = [...new Set(totals.map(({ date }) => date))];
  const rows = dates.map((date): TimeRow => {
    const at = totals.filter((total) => total.date === date);
    const values = at.flatMap(({ to, sum, uncontested }) => [
      [to, sum.value],
      [uncontestedId(to), uncontested.value],
    ]);
    const words = at.flatMap(({ to, sum, uncontested }) => [
      [to, sumWords(sum)],
      [uncontestedId(to), sumWords(uncontested)],
    ]);
    return {
      id: date,
      label: formatDate(date),
      day: lastDayOf(date),
      values: Object.fromEntries(values),
      words: Object.fromEntries(words),
    };
  });
  return { kind: "steps", series, rows };
}

function uncontestedId(party: string): string {
  return `${party}-uncontested`;
}
