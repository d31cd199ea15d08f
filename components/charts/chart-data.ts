/** How an area is filled besides its colour, so that series differ in shape too. */
export type ChartFill =
  | "solid"
  | "tint"
  | "stripes"
  | "back-stripes"
  | "cross"
  | "dots"
  | "lines"
  | "outline";

/** What fills tell apart in areas, dashes tell apart in lines. */
export const dashes: Record<ChartFill, string> = {
  solid: "",
  tint: "14 3",
  outline: "2 4",
  stripes: "8 4",
  "back-stripes": "8 3 2 3",
  cross: "4 4",
  dots: "1 5",
  lines: "10 2",
};

/** One set of values: `colour` is a CSS colour made of tokens, such as `var(--ink)`. */
export type ChartSeries = { id: string; label: string; colour: string; fill: ChartFill };

/** One place on the axis; a series without a value there is left out. */
export type ChartRow = {
  id: string;
  label: string;
  values: Readonly<Record<string, number>>;
  /** What the table says of a value that is no bare number: "about 250", "1,000–1,200". */
  words?: Readonly<Record<string, string>>;
  /** Where the row's name in the table leads; links also let the keyboard scroll a wide table. */
  href?: string;
};

/** A row that stands at a day on an axis of time. */
export type TimeRow = ChartRow & { day: string };

/** What a chart draws: bars stacked row by row, or lines that step from day to day. */
export type ChartDrawing =
  | {
      kind: "stacked";
      series: readonly ChartSeries[];
      rows: readonly ChartRow[];
      /** Where the axis ends; at the longest row where left out. Charts read side by side share it. */
      max?: number;
      /** What the axis names; evenly spread figures where left out. */
      ticks?: readonly number[];
    }
  | { kind: "steps"; series: readonly ChartSeries[]; rows: readonly TimeRow[] };

const axisRoom = 32;
const stepsHeight = 320;

/** What the names of rows take: long ones a wider column and two lines, after which they are cut. */
export function labelRoom(rows: readonly ChartRow[]): { width: number; rowHeight: number } {
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  return longest > 18 ? { width: 164, rowHeight: 40 } : { width: 124, rowHeight: 30 };
}

/** The height a drawing takes, known before it is loaded so that nothing moves when it comes. */
export function heightOf(drawing: ChartDrawing): number {
  if (drawing.kind === "steps") return stepsHeight;
  return drawing.rows.length * labelRoom(drawing.rows).rowHeight + axisRoom;
}
