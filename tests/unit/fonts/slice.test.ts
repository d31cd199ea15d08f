import { mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { divideRanges, readRanges, sliceFonts } from "@/lib/fonts/slice";

const packages = ["inter", "source-serif-4"];
const root = mkdtempSync(path.join(tmpdir(), "parley-"));
const named = /url\("?\.\/(?:files\/)?([\w-]+\.woff2)"?\)[^}]*?unicode-range: ([^;]+);/g;

beforeAll(async () => {
  symlinkSync(path.resolve("node_modules"), path.join(root, "node_modules"));
  await sliceFonts(root);
});

function codesIn(styles: string): number[] {
  const codes = Array.from(styles.matchAll(named)).flatMap(([, , ranges = ""]) =>
    readRanges(ranges).flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, step) => first + step),
    ),
  );
  return codes.sort((a, b) => a - b);
}

test("the slices of a font cover what the font covers, nothing twice that it does not name twice", () => {
  const whole = packages.map((name) =>
    readFileSync(`node_modules/@fontsource-variable/${name}/index.css`, "utf8"),
  );
  const sliced = readFileSync(path.join(root, "app/fonts/fonts.css"), "utf8");
  expect(codesIn(sliced)).toEqual(codesIn(whole.join("\n")));
});

test("each slice that the styles name is there, and those of the first view weigh less than 80 kB together", () => {
  const folder = path.join(root, "app/fonts");
  const styles = readFileSync(path.join(folder, "fonts.css"), "utf8");
  const names = Array.from(styles.matchAll(named), ([, name]) => name);
  expect(names.toSorted()).toEqual(
    readdirSync(folder)
      .filter((name) => name.endsWith(".woff2"))
      .sort(),
  );
  const first = names.filter((name) => /latin-wght|inter-latin-ext.*-a/.test(name ?? ""));
  expect(first).toHaveLength(3);
  const weight = first.reduce((sum, name = "") => sum + statSync(path.join(folder, name)).size, 0);
  expect(weight).toBeLessThan(80_000);
});

test("ranges are read, divided at the ends of another, and named where they are none", () => {
  expect(readRanges("U+0000-00FF, U+0131")).toEqual([
    [0, 0xff],
    [0x131, 0x131],
  ]);
  expect(() => readRanges("U+12-, U+1")).toThrow('"U+12-" is no range of code points');
  expect(
    divideRanges(
      [
        [0x80, 0x120],
        [0x131, 0x131],
        [0x170, 0x200],
      ],
      [0x100, 0x17f],
    ),
  ).toEqual({
    inside: [
      [0x100, 0x120],
      [0x131, 0x131],
      [0x170, 0x17f],
    ],
    outside: [
      [0x80, 0xff],
      [0x180, 0x200],
    ],
  });
});
