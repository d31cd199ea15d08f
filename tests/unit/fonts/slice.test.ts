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

test("each slice that the styles name is there, and those of the first view weigh less than 40 kB together", () => {
  const folder = path.join(root, "app/fonts");
  const styles = readFileSync(path.join(folder, "fonts.css"), "utf8");
  const names = Array.from(styles.matchAll(named), ([, name]) => name);
  expect(names.toSorted()).toEqual(
    readdirSync(folder)
      .filter((name) => name.endsWith(".woff2"))
      .sort(),
  );
  const first = names.filter((name) => /-english/.test(name ?? ""));
  expect(first).toHaveLength(2);
  const weight = first.reduce((sum, name = "") => sum + statSync(path.join(folder, name)).size, 0);
  expect(weight).toBeLessThan(40_000);
});

test("ranges are read, divided at the ends of another, and named where they are none", () => {
  expect(readRanges("U+0000-00FF, U+0131")).toEqual([
    [0, 0xff],
    [0x131, 0x131],
  ]);
  expect(() => readRanges("U+12-, U+1")).toThrow('"U+12-" is no range of code points');
  const whole = readRanges("U+0080-0120,U+0131,U+0170-0200");
  expect(divideRanges(whole, readRanges("U+0090-0091,U+0100-017F"))).toEqual({
    inside: readRanges("U+0090-0091,U+0100-0120,U+0131,U+0170-017F"),
    outside: readRanges("U+0080-008F,U+0092-00FF,U+0180-0200"),
  });
});
