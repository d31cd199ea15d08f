import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import subsetFont from "subset-font";

/** A range of code points, both ends in it. */
type Range = readonly [first: number, last: number];

/** What the type scale uses. */
const weights = { min: 400, max: 700 };
/** "Latin Extended-A": the names of Europe. One letter of them must not fetch those of the whole world. */
const european: Range = [0x0100, 0x017f];
const face = /url\(\.\/files\/(?<name>[\w-]+)\.woff2\)[^}]*?unicode-range: (?<ranges>[^;]+);/g;

/** The ranges of a `unicode-range`; throws where one is none. */
export function readRanges(text: string): Range[] {
  return text.split(",").map((range) => {
    const [, first, last = first] = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i.exec(range.trim()) ?? [];
    if (first === undefined || last === undefined) throw new Error(`"${range}" is no range of code points`);
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function writeRanges(ranges: readonly Range[]): string {
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, "0");
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(",");
}

/** The code points of ranges that are inside another range, and those that are not. */
export function divideRanges(
  ranges: readonly Range[],
  [from, to]: Range,
): { inside: Range[]; outside: Range[] } {
  const clip = (least: number, most: number) =>
    ranges
      .map(([first, last]): Range => [Math.max(first, least), Math.min(last, most)])
      .filter(([first, last]) => first <= last);
  return { inside: clip(from, to), outside: [...clip(0, from - 1), ...clip(to + 1, 0x10ffff)] };
}

function* charactersIn(ranges: readonly Range[]): Generator<string> {
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code++) yield String.fromCodePoint(code);
}

/**
 * Writes the slices of a font that a page fetches as it needs them, and the styles that name them, to a folder:
 * `family` as the styles call it, `source` the package that it is from, with its `index.css`. Gives the styles.
 */
async function sliceFont(family: string, source: string, folder: string): Promise<string> {
  const styles = readFileSync(path.join(source, "index.css"), "utf8");
  const faces: string[] = [];
  for (const { groups } of styles.matchAll(face)) {
    const { name = "", ranges = "" } = groups ?? {};
    const font = readFileSync(path.join(source, `files/${name}.woff2`));
    const whole = readRanges(ranges);
    const { inside, outside } = divideRanges(whole, european);
    const slices = name.includes("-latin-ext-")
      ? { [`${name}-a`]: inside, [name]: outside }
      : { [name]: whole };
    for (const [slice, covered] of Object.entries(slices)) {
      const text = Array.from(charactersIn(covered)).join("");
      const bytes = await subsetFont(font, text, { targetFormat: "woff2", variationAxes: { wght: weights } });
      writeFileSync(path.join(folder, `${slice}.woff2`), bytes);
      faces.push(`@font-face {
  font-family: "${family}";
  font-style: normal;
  font-display: swap;
  font-weight: ${weights.min} ${weights.max};
  src: url("./${slice}.woff2") format("woff2-variations");
  unicode-range: ${writeRanges(covered)};
}
`);
    }
  }
  if (faces.length === 0) throw new Error(`${source}/index.css names no font that can be sliced`);
  return faces.join("\n");
}

/** Slices the fonts of the interface to what it uses of them; `root` is the project's folder. */
export async function sliceFonts(root: string): Promise<void> {
  const folder = path.join(root, "app/fonts");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packages = path.join(root, "node_modules/@fontsource-variable");
  const sans = await sliceFont("Inter Variable", path.join(packages, "inter"), folder);
  const serif = await sliceFont("Source Serif 4 Variable", path.join(packages, "source-serif-4"), folder);
  writeFileSync(path.join(folder, "fonts.css"), `${sans}\n${serif}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await sliceFonts(process.cwd());
