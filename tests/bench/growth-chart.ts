import { writeFileSync } from "node:fs";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import type { Grown } from "./growth";

const width = 760;
const height = 380;
const edge = { left: 56, right: 190, top: 36, bottom: 44 };
/** What can be told apart in print and by the colour-blind. */
const colours = ["#0b5cad", "#b5472c", "#3a7d44", "#7a4fa3", "#8a6d1b", "#444444"];
/** The pages that readers are led to, by the names that the table has for them. */
const shown = ["grid", "compare documents", "changes", "unresolved", "search", "statement"];
/** Labels closer than this would cover each other. */
const lineHeight = 16;

type Line = { name: string; colour: string; points: { x: number; y: number }[] };

/** A scale on which ten times as much is always the same way. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const [low, high] = [Math.log10(from), Math.log10(to)];
  return (value) => start + ((Math.log10(value) - low) / (high - low || 1)) * (end - start);
}

function powersBetween(from: number, to: number): number[] {
  const powers: number[] = [];
  for (let power = from; power <= to; power *= 10) powers.push(power);
  return powers;
}

function linesOf(grown: readonly Grown[], x: (n: number) => number, y: (ms: number) => number): Line[] {
  return shown.map((name, place) => ({
    name,
    colour: colours[place] ?? "black",
    points: grown.flatMap(({ statements, served }) => {
      const drawn = served.find((each) => each.name === name)?.drawn ?? Number.NaN;
      return Number.isFinite(drawn) ? [{ x: x(statements), y: y(drawn) }] : [];
    }),
  }));
}

/** Where the name of each line stands: beside its end, pushed down where another is there already. */
function placeLabels(lines: readonly Line[]): { line: Line; y: number }[] {
  let free = 0;
  return lines
    .map((line) => ({ line, y: line.points.at(-1)?.y ?? edge.top }))
    .toSorted((one, other) => one.y - other.y)
    .map(({ line, y }) => {
      const at = Math.max(y, free);
      free = at + lineHeight;
      return { line, y: at };
    });
}

/** Writes the time in which pages are drawn at each size as an SVG file, both axes by powers of ten. */
export function writeGrowthChart(grown: readonly Grown[], file: string): void {
  const sizes = grown.map(({ statements }) => statements);
  const [first = 1, last = 1] = [sizes[0], sizes.at(-1)];
  const x = scale(first, last, edge.left, width - edge.right);
  const [least, most] = [1, 10_000];
  const y = scale(least, most, height - edge.bottom, edge.top);
  const lines = linesOf(grown, x, y);
  const text = (content: string, at: { x: number; y: number; "text-anchor"?: string; fill?: string }) =>
    s("text", { fill: "#333333", ...at }, content);
  const chart = s(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "font-family": "sans-serif",
      "font-size": 12,
    },
    s("title", "Time in which a page is drawn, by the number of statements in the record"),
    s("rect", { width, height, fill: "white" }),
    text("ms to draw a page, warm", { x: edge.left, y: 20 }),
    ...powersBetween(least, most).flatMap((ms) => [
      s("path", { d: `M${edge.left} ${y(ms)}H${width - edge.right}`, stroke: "#dddddd" }),
      text(ms.toLocaleString("en"), { x: edge.left - 8, y: y(ms) + 4, "text-anchor": "end" }),
    ]),
    ...sizes.map((size) =>
      text(`${size.toLocaleString("en")} statements`, {
        x: x(size),
        y: height - edge.bottom + 22,
        "text-anchor": "middle",
      }),
    ),
    ...lines.flatMap(({ points, colour }) => [
      s("polyline", {
        points: points.map((point) => `${point.x},${point.y}`).join(" "),
        fill: "none",
        stroke: colour,
        "stroke-width": 2,
      }),
      ...points.map((point) => s("circle", { cx: point.x, cy: point.y, r: 3, fill: colour })),
    ]),
    ...placeLabels(lines).map(({ line, y: at }) =>
      text(line.name, { x: width - edge.right + 10, y: at + 4, fill: line.colour }),
    ),
  );
  writeFileSync(file, `${toHtml(chart, { space: "svg" })}\n`);
}
