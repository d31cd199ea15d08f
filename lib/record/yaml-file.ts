import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Fault } from "@/lib/record/fault";
import { findRefusals, MAX_DEPTH } from "@/lib/record/refusals";

export type Path = readonly (string | number)[];

/** One YAML file: its plain value, and the line on which any part of it stands. */
export type YamlFile = {
  file: string;
  value: unknown;
  /** False where the text is no YAML we accept: what it holds is then not judged further. */
  readable: boolean;
  lineAt(path: Path): number;
};

/** The real record's largest file has 150 kB. */
export const MAX_BYTES = 4_000_000;
/** Every item of a list and every field stands behind one of these, so that no file holds more than it says. */
const MAX_BREAKS = 250_000;

/**
 * Reads YAML 1.2 (core schema, so a date stays a text). Aliases, anchors, tags, keys that are no texts,
 * duplicate keys and names of an object's prototype are faults, as is any error of syntax.
 */
export function parseYamlFile(file: string, bytes: Buffer): { yaml: YamlFile; faults: Fault[] } {
  if (bytes.length > MAX_BYTES)
    return unreadable(file, `${bytes.length} bytes`, `at most ${MAX_BYTES} bytes`);
  const text = decodeText(bytes);
  if (text === null) return unreadable(file, "bytes that are no text", "a text in UTF-8");
  const breaks = text.match(/[\n,]/g)?.length ?? 0;
  if (breaks > MAX_BREAKS) {
    return unreadable(file, `${breaks} line ends and commas`, `at most ${MAX_BREAKS}`);
  }
  if (isDeepAtSight(text)) return unreadable(file, "too many levels", `at most ${MAX_DEPTH} levels`);
  const lines = new LineCounter();
  const lineOf = (offset: number) => Math.max(1, lines.linePos(offset).line);
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      schema: "core",
      resolveKnownTags: false,
      prettyErrors: false,
      stringKeys: true,
      // Judged among the refusals, in a time that does not grow with their square.
      uniqueKeys: false,
    });
    const refusals = findRefusals(document, text);
    const readable = !refusals.some((refusal) => refusal.fatal);
    const value: unknown = readable ? document.toJS() : undefined;
    // One mistake of syntax may be reported at every level around it.
    const faults = new Map<string, Fault>();
    for (const { offset, field, found, expected } of refusals) {
      const line = lineOf(offset);
      faults.set(`${line} ${found}`, { file, line, id: "-", field, found, expected });
    }
    const lineAt = (path: Path) => lineOf(offsetAt(document.contents, path));
    return { yaml: { file, value, readable, lineAt }, faults: [...faults.values()] };
  } catch (error) {
    // The parser goes down one call per level, so a file deep enough exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    return unreadable(file, "too many levels", `at most ${MAX_DEPTH} levels`);
  }
}

/** Levels in one line, each of a few bytes: the parser would need thousands of times as much for each. */
const MANY_LEVELS = /(?:[-?:][ \t]+[^\s?:-]{0,8}){200}/;
const MOST_OPEN = 200;

/** Whether a text opens so much without closing it that the parser should not see it; quotes are not looked at. */
function isDeepAtSight(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === "[" || bracket === "{" ? open + 1 : Math.max(0, open - 1);
    if (open > MOST_OPEN) return true;
  }
  return MANY_LEVELS.test(text);
}

function unreadable(file: string, found: string, expected: string): { yaml: YamlFile; faults: Fault[] } {
  const yaml = { file, value: undefined, readable: false, lineAt: () => 1 };
  return { yaml, faults: [{ file, line: 1, id: "-", field: "-", found, expected }] };
}

function decodeText(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where a key or list item begins; the nearest thing around it where the path leads nowhere. */
function offsetAt(root: Node | null, path: Path): number {
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
  return offset;
}
