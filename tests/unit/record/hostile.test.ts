import {
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatFault, tellSome } from "@/lib/record/fault";
import { loadRecord } from "@/lib/record/load";
import { parseYamlFile } from "@/lib/record/yaml-file";
import { faultsAfter } from "@/tests/unit/record/broken-record";

const nearlyLongest = 3_900_000;
/** An idle machine needs a tenth of it. */
const longestMs = 20_000;

function repeat(unit: string, bytes = nearlyLongest): string {
  return unit.repeat(Math.floor(bytes / unit.length));
}

function faultsIn(text: string): string[] {
  return parseYamlFile("a.yaml", Buffer.from(text)).faults.map(formatFault);
}

describe("a file made to exhaust its reader is refused in time:", () => {
  const breaks = /^a\.yaml:1 {2}- {2}- {2}\d+ line ends and commas → at most 250000$/;
  const levels = /^a\.yaml:1 {2}- {2}- {2}too many levels → at most 12 levels$/;
  const fields = /^a\.yaml:1 {2}- {2}- {2}\d+ fields → at most 100 fields$/;

  it.each([
    ["millions of items", repeat("- a\n"), breaks],
    ["millions of lines in one text", `a: >-\n${repeat("  x\n")}`, breaks],
    ["an alias of an alias of an alias", repeat("- &a [*a, *a, *a]\n"), breaks],
    ["millions of brackets", repeat("["), levels],
    ["millions of dashes", repeat("- "), levels],
    ["millions of question marks", repeat("? "), levels],
    ["fields in fields in one line", repeat("a: "), levels],
    ["thousands of fields", Array.from({ length: 40_000 }, (_, at) => `k${at}: 1\n`).join(""), fields],
    ["one field thousands of times", repeat("a: 1\n", 200_000), fields],
  ])("%s", { timeout: 60_000 }, (_, text, expected) => {
    const since = performance.now();
    const [first, ...others] = faultsIn(text);
    expect(first).toMatch(expected);
    expect(others).toEqual([]);
    expect(performance.now() - since).toBeLessThan(longestMs);
  });
});

describe("a text that hides something is refused:", () => {
  it.each([
    ["a zero byte", "- a\0b", "U+0000"],
    ["a zero byte as an escape", '- "a\\0b"', "U+0000"],
    ["an escape of a terminal", "- a\u001b[2Jb", "U+001B"],
    ["half a character as an escape", '- "a\\ud800b"', "U+D800"],
    ["a turn of direction", "- a\u202eb", "U+202E"],
    ["a turn of direction in a comment", "- a # \u2066", "U+2066"],
  ])("%s", (_, text, character) => {
    expect(faultsIn(text).join("\n")).toContain(`the character ${character} → text:`);
  });

  it("but not a mark that a file begins with, nor what people write", () => {
    expect(faultsIn("\ufeff- Київ — «так», 100\u00a0км\n- e\u0301\n- \u{1f469}\u200d\u{1f680}\r\n")).toEqual(
      [],
    );
  });
});

it("names of an object's prototype reach nothing", async () => {
  for (const name of ["__proto__", "constructor", "prototype"]) {
    const faults = await faultsAfter([{ file: "spellings.yaml", write: `- {${name}: {polluted: true}}\n` }]);
    expect(faults[0]).toBe(`spellings.yaml:1  -  ${name}  ${name} → no field of this name`);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  }
});

describe("in the folder of a record", () => {
  let place = "";
  let folder = "";
  beforeEach(async () => {
    place = mkdtempSync(path.join(tmpdir(), "parley-hostile-"));
    folder = path.join(place, "two-farms");
    await cp("tests/records/two-farms", folder, { recursive: true });
  });
  afterEach(() => rmSync(place, { recursive: true }));
  const faults = async () => {
    const loaded = await loadRecord(folder);
    return "faults" in loaded
      ? loaded.faults.map(formatFault).map((line) => line.replaceAll(`${folder}/`, ""))
      : [];
  };

  it("a link is no file, wherever it leads", async () => {
    const outside = path.join(place, "outside.yaml");
    writeFileSync(outside, readFileSync(path.join(folder, "spellings.yaml")));
    unlinkSync(path.join(folder, "spellings.yaml"));
    symlinkSync(outside, path.join(folder, "spellings.yaml"));
    symlinkSync("/etc/passwd", path.join(folder, "documents/passwd.yaml"));
    expect(await faults()).toEqual([
      "documents/passwd.yaml:1  -  -  a symbolic link → only files ending in .yaml",
      "spellings.yaml:1  -  -  a symbolic link → a file with this name",
    ]);
  });

  it("a file larger than memory is not read, and its name cannot draw on a terminal", async () => {
    writeFileSync(path.join(folder, "documents/a\u001b[2J\n.yaml"), "");
    truncateSync(path.join(folder, "documents/a\u001b[2J\n.yaml"), 8_000_000_000);
    const found = await faults();
    expect(found[0]).toBe(
      "documents/a\\u{1B}[2J\\u{A}.yaml:1  -  -  8000000000 bytes → at most 4000000 bytes",
    );
  });
});

it("of a file with many faults the first are told, and how many there are", () => {
  const fault = { file: "a.yaml", line: 1, id: "x".repeat(5_000), field: "-", found: "a", expected: "b" };
  const told = tellSome(Array.from({ length: 1_500 }, () => fault)).map(formatFault);
  expect(told).toHaveLength(1_001);
  expect(told.at(-1)).toBe("a.yaml:1  -  -  500 more faults → none");
  expect(told[0]?.length).toBeLessThan(300);
});

it("whatever bytes a file holds, they are judged and nothing is thrown", () => {
  const signs = fc.constantFrom(..."-?:,[]{}#&*!|>'\"%@` \n\t\r\\ab0\u0085\ud800\udc00\ufeff~<=.");
  const text = fc.oneof(
    fc.string({ unit: signs, maxLength: 400 }).map((value) => Buffer.from(value)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(text, (bytes) => {
      for (const fault of parseYamlFile("a.yaml", bytes).faults) {
        expect(formatFault(fault)).toMatch(/^a\.yaml:\d+ {2}.* {2}.* → .+$/);
      }
    }),
    { numRuns: 2_000 },
  );
});
