import { type Document, isCollection, isNode, isScalar, visit, type YAMLError } from "yaml";

/** Why a YAML text is not taken as it is, and where. */
export type Refusal = {
  offset: number;
  field: string;
  found: string;
  expected: string;
  /** False where the rest can still be judged. */
  fatal: boolean;
};

/** The real record goes eight levels deep; beyond this a file is a mistake or an attack. */
export const MAX_DEPTH = 12;
const PROTOTYPE_KEYS = new Set(["__proto__", "prototype", "constructor"]);

/** What the parser found wrong with a text, and what YAML allows but a record does not. */
export function findRefusals(document: Document.Parsed, text: string): Refusal[] {
  const errors = [...document.errors, ...document.warnings];
  // A tag that means nothing here is refused below like every other.
  const other = errors.filter((error) => error.code !== "TAG_RESOLVE_FAILED");
  const refusals = other.map((error) => describeError(error, text));
  const refuse = (node: unknown, found: string, expected: string, field = "-") => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    refusals.push({ offset, field, found, expected, fatal: true });
  };
  visit(document, {
    Alias: (_, node) => refuse(node, `*${node.source}`, "the value written out: no aliases"),
    Pair: (_, { key }) => {
      const name = isScalar(key) ? String(key.value) : "";
      if (PROTOTYPE_KEYS.has(name)) refuse(key, name, "no field of this name", name);
    },
    Value: (_, node, ancestors) => {
      if (node.anchor) refuse(node, `&${node.anchor}`, "no anchors");
      if (node.tag) refuse(node, node.tag, "no tags");
      const depth = ancestors.filter(isCollection).length;
      if (depth !== MAX_DEPTH + 1) return undefined;
      refuse(node, `${depth} levels`, `at most ${MAX_DEPTH} levels`);
      return visit.SKIP;
    },
  });
  return refusals;
}

function describeError(error: YAMLError, text: string): Refusal {
  const at = { offset: error.pos[0], field: "-", expected: "valid YAML", fatal: true };
  if (error.code === "DUPLICATE_KEY") {
    const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? "a key";
    return { ...at, field: key, found: `${key} a second time`, expected: "each field once", fatal: false };
  }
  if (error.code === "MULTIPLE_DOCS") return { ...at, found: "a second document", expected: "one per file" };
  return { ...at, found: error.message.split("\n", 1)[0] ?? "" };
}
