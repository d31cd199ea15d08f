import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { fileKinds } from "@/lib/record/file-kinds";
import { listRecordFiles } from "@/lib/record/folder";
import { formatYaml } from "@/lib/record/layout";
import { listRecordFolders } from "@/lib/record/load";

const folders = [...(await listRecordFolders("seeds")), ...(await listRecordFolders("tests/records"))];
const files = (await Promise.all(folders.map((folder) => listRecordFiles(folder)))).flatMap(
  (each) => each.files,
);
const read = (text: string): unknown => parse(text, { schema: "core" });

describe.each(files)("the layout of $file", { timeout: 60_000 }, ({ file, kind }) => {
  const text = readFileSync(file, "utf8");

  it("is what it becomes, and keeps every value", () => {
    const canonical = formatYaml(text, kind);
    expect(canonical).toBe(text);
    expect(read(canonical ?? "")).toEqual(read(text));
    expect(text.split("\n").filter((line) => line.length > 100 && !/^ +url: \S+$/.test(line))).toEqual([]);
    expect(text).not.toMatch(/[{[]$/m);
  });

  it("comes out the same from any order of fields and any style", () => {
    const style = fc.record({
      seed: fc.integer(),
      collectionStyle: fc.constantFrom("any", "flow", "block"),
      lineWidth: fc.constantFrom(0, 40, 100),
      singleQuote: fc.boolean(),
      indent: fc.constantFrom(2, 4),
    });
    fc.assert(
      fc.property(style, ({ seed, ...options }) => {
        const written = stringify(shuffleFields(read(text), seed), { ...options, schema: "core" });
        expect(formatYaml(written, kind)).toBe(text);
      }),
      { numRuns: 1 },
    );
  });
});

/** Fields whose keys are the author's own, and so is their order. */
const free = new Set(["measures", "stance_mapping"]);

function shuffleFields(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleFields(item, seed));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([key, field], index) => {
    const inside = free.has(key) ? field : shuffleFields(field, seed);
    return { rank: Math.sin(seed + index * 7.3), entry: [key, inside] };
  });
  return Object.fromEntries(fields.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry));
}

describe("one layout", () => {
  const kindOf = (name: string) => {
    const kind = fileKinds.find((each) => each.name === name);
    if (kind === undefined) throw new Error(`No kind of file is called ${name}`);
    return kind;
  };

  it("quotes a date, orders fields, folds prose, drops blank lines and keeps comments", () => {
    const prose = "A paper of the northern shore that says what it says in many words. ".repeat(2).trim();
    const written = `# Checked twice.\n\n- published: 2001-02-11 # by hand\n  id: paper\n\n  note: "${prose}"\n`;
    expect(formatYaml(written, kindOf("sources.yaml"))).toBe(
      [
        "# Checked twice.",
        "",
        "- id: paper",
        "  published: '2001-02-11' # by hand",
        "  note: >-",
        "    A paper of the northern shore that says what it says in many words. A paper of the northern",
        "    shore that says what it says in many words.",
        "",
      ].join("\n"),
    );
  });

  it("puts a list on one line where it fits, else one item on each", () => {
    const names = [
      "a-long-name-of-a-spelling-in-the-north",
      "a-long-name-of-a-spelling-in-the-south",
      "short",
    ];
    const kind = kindOf("spellings.yaml");
    expect(formatYaml("-\n  - a\n  - b\n", kind)).toBe("- [a, b]\n");
    expect(formatYaml(`- [${names.join(", ")}, another-name]\n`, kind)).toBe(
      `- - ${[...names, "another-name"].join("\n  - ")}\n`,
    );
  });

  it("leaves what is no YAML alone", () => {
    expect(formatYaml("- [a, b\n", kindOf("spellings.yaml"))).toBeNull();
  });
});
