import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Fault } from "@/lib/record/fault";

export type Path = readonly (string | number)[];

/** One YAML file: its plain value, and the line on which any part of it stands. */
export type YamlFile = {
  file: string;
  value: unknown;
  /** False where the text is no YAML we accept: what it holds is then not judged further. */
  readable: boolean;
  lineAt(path: Path): number;
};

/** The real record's largest file has 150 kB and eight levels; beyond this a file is a mistake or an attack. */
const MAX_BYTES = 4_000_000;
const MAX_DEPTH = 12;
const PROTOTYPE_KEYS = new Set(["__proto__", "prototype", "constructor"]);

/**
 * Reads YAML 1.2 (core schema, so a date stays a text). Aliases, anchors, tags, keys that are no texts,
 * duplicate keys and names of an object's prototype are faults, as is any error of syntax.
 */
export function parseYamlFile(file: string, bytes: Buffer): { yaml: YamlFile; faults: Fault[] } {
  const text = decodeText(bytes);
  if (text === null)
    return unreadable(file, "not UTF-8, or too large", `UTF-8 of at most ${MAX_BYTES} bytes`);
  const lines = new LineCounter();
  const fault = (offset: number, found: string, expected: string, field = "-"): Fault => {
    return { file, line: Math.max(1, lines.linePos(offset).line), id: "-", field, found, expected };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      schema: "core",
      prettyErrors: false,
      stringKeys: true,
    });
    const problems = [...document.errors, ...document.warnings];
    const faults = problems.map((problem) => fault(problem.pos[0], firstLine(problem.message), "valid YAML"));
    visit(document, {
      Alias: (_, node) => {
        faults.push(fault(node.range?.[0] ?? 0, `*${node.source}`, "no aliases: write the value out"));
      },
      Pair: (_, pair) => {
        const key = isScalar(pair.key) ? String(pair.key.value) : "";
        if (!PROTOTYPE_KEYS.has(key)) return;
        faults.push(fault(isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0, key, "another key", key));
      },
      Node: (_, node, ancestors) => {
        const start = node.range?.[0] ?? 0;
        if ("anchor" in node && node.anchor) faults.push(fault(start, `&${node.anchor}`, "no anchors"));
        const depth = ancestors.filter((each) => isMap(each) || isSeq(each)).length;
        if (depth !== MAX_DEPTH + 1) return;
        faults.push(fault(start, `${depth} levels`, `at most ${MAX_DEPTH} levels`));
        return visit.SKIP;
      },
    });
    const readable = faults.length === 0;
    const value: unknown = readable ? document.toJS() : undefined;
    return { yaml: { file, value, readable, lineAt: lineFinder(document.contents, lines) }, faults };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unreadable(file, "too many levels", `at most ${MAX_DEPTH} levels`);
  }
}

function unreadable(file: string, found: string, expected: string): { yaml: YamlFile; faults: Fault[] } {
  const yaml = { file, value: undefined, readable: false, lineAt: () => 1 };
  return { yaml, faults: [{ file, line: 1, id: "-", field: "-", found, expected }] };
}

function decodeText(bytes: Buffer): string | null {
  if (bytes.length > MAX_BYTES) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}

/** The line of a key or list item; of the nearest thing around it where the path leads nowhere. */
function lineFinder(root: Node | null, lines: LineCounter): (path: Path) => number {
  return (path) => {
    let node: unknown = root;
    let offset = root?.range?.[0] ?? 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
        if (!pair || !isNode(pair.key)) break;
        offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof key === "number") {
        node = node.items[key];
        if (!isNode(node)) break;
        offset = node.range?.[0] ?? offset;
      } else break;
    }
    return Math.max(1, lines.linePos(offset).line);
  };
}
