import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import subsetFont from "subset-font";

/** A range of code points, both ends in it. */
type Range = readonly [first: number, last: number];

/** What the type scale uses. */
const weights = { min: 400, max: 700 };
/** What its styles ask for, and what a text is set right by: accents, forms of a language, pairs, ligatures. */
const features = ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "rlig", "rvrn", "tnum", "cv11", "ss03"];
const face = /url\(\.\/files\/(?<name>[\w-]+)\.woff2\)[^}]*?unicode-range: (?<ranges>[^;]+);/g;

/** The ranges of a `unicode-range`; throws where one is none. */
export function readRanges(text: string): Range[] {
  return text.split(",").map((range) => {
    const [, first, last = first] = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i.exec(range.trim()) ?? [];
    if (first === undefined || last === undefined) throw new Error(`"${range}" is no range of code points`);
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** What English is written with, letters it borrows (ç é ö ü) and signs of the interface: most pages need no more. */
const english = readRanges(
  "U+20-7E,U+A0,U+A7,U+AB,U+B0,U+B6,U+B7,U+BB,U+D7,U+E7,U+E9,U+F6,U+FC,U+2009-201E,U+2022-2033,U+2039-203A,U+20AC,U+2191,U+2193,U+2212",
);

/** "Latin-1" and "Latin Extended-A", the names of Europe: one letter of them must not fetch those of the whole world. */
const european = readRanges("U+A1-17F");

function writeRanges(ranges: readonly Range[]): string {
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, "0");
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(",");
}

/** The code points of ranges that are inside others, and those that are not. `others` ascend. */
export function divideRanges(
  ranges: readonly Range[],
  others: readonly Range[],
): { inside: Range[]; outside: Range[] } {
  const clip = ([least, most]: Range) =>
    ranges
      .map(([first, last]): Range => [Math.max(first, least), Math.min(last, most)])
      .filter(([first, last]) => first <= last);
  const firsts = [0, ...others.map(([, last]) => last + 1)];
  const lasts = [...others.map(([first]) => first - 1), 0x10ffff];
  const gaps = firsts.map((first, place): Range => [first, lasts[place] ?? first]);
  return { inside: others.flatMap(clip), outside: gaps.flatMap(clip) };
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
    const plain = divideRanges(readRanges(ranges), english);
    const other = divideRanges(plain.outside, european);
    const slices = { "-english": plain.inside, "-european": other.inside, "": other.outside };
    for (const [ending, covered] of Object.entries(slices)) {
      if (covered.length === 0) continue;
      const text = Array.from(charactersIn(covered)).join("");
      const bytes = await subsetFont(font, text, {
        targetFormat: "woff2",
        variationAxes: { wght: weights },
        keepFeatures: features,
      });
      writeFileSync(path.join(folder, `${name}${ending}.woff2`), bytes);
      faces.push(`@font-face {
  font-family: "${family}";
  font-style: normal;
  font-display: swap;
  font-weight: ${weights.min} ${weights.max};
  src: url("./${name}${ending}.woff2") format("woff2-variations");
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
