import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";

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
/** No object of a record has half as many fields. */
export const MAX_FIELDS = 100;
/** Characters that are no text, halves of one, and those that turn the order of others round as they are read. */
const NO_TEXT = /(?![\n\r\t])\p{Cc}|\p{Cs}|[\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FFFE}\u{FFFF}]/u;
const PROTOTYPE_KEYS = new Set(["__proto__", "prototype", "constructor"]);

/** What the parser found wrong with a text, and what YAML allows but a record does not. */
export function findRefusals(document: Document.Parsed, text: string): Refusal[] {
  const errors = [...document.errors, ...document.warnings];
  // A tag that means nothing here is refused below like every other.
  const other = errors.filter((error) => error.code !== "TAG_RESOLVE_FAILED");
  const refusals = other.map((error) => describeError(error));
  const refuse = (node: unknown, found: string, expected: string, field = "-") => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    refusals.push({ offset, field, found, expected, fatal: true });
  };
  const raw = NO_TEXT.exec(text);
  if (raw !== null) refusals.push(noText(raw[0], raw.index));
  visit(document, {
    Alias: (_, node) => refuse(node, `*${node.source}`, "the value written out: no aliases"),
    Pair: (_, { key }) => {
      const name = isScalar(key) ? String(key.value) : "";
      if (PROTOTYPE_KEYS.has(name)) refuse(key, name, "no field of this name", name);
    },
    Value: (_, node, ancestors) => {
      if (node.anchor) refuse(node, `&${node.anchor}`, "no anchors");
      if (node.tag) refuse(node, node.tag, "no tags");
      if (isScalar(node) && raw === null) refusals.push(...noTextIn(node));
      if (isMap(node)) {
        const fields = node.items.length;
        if (fields > MAX_FIELDS) {
          refuse(node, `${fields} fields`, `at most ${MAX_FIELDS} fields`);
          return visit.SKIP;
        }
        refusals.push(...repeatedKeys(node));
      }
      const depth = ancestors.filter(isCollection).length;
      if (depth !== MAX_DEPTH + 1) return undefined;
      refuse(node, `${depth} levels`, `at most ${MAX_DEPTH} levels`);
      return visit.SKIP;
    },
  });
  return refusals;
}

/** The parser compares each key with every other, which takes it minutes where there are enough of them. */
function repeatedKeys({ items }: YAMLMap<unknown, unknown>): Refusal[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : "";
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    const found = `${name} a second time`;
    return [{ offset, field: name, found, expected: "each field once", fatal: false }];
  });
}

/** What stands in a text only once its escapes are read. */
function noTextIn({ value, range }: Scalar): Refusal[] {
  const found = typeof value === "string" ? NO_TEXT.exec(value) : null;
  return found === null ? [] : [noText(found[0], range?.[0] ?? 0)];
}

function noText(character: string, offset: number): Refusal {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const expected = "text: no control characters, halves of characters or turns of direction";
  return { offset, field: "-", found: `the character U+${code}`, expected, fatal: true };
}

function describeError(error: YAMLError): Refusal {
  const at = { offset: error.pos[0], field: "-", expected: "valid YAML", fatal: true };
  if (error.code === "MULTIPLE_DOCS") return { ...at, found: "a second document", expected: "one per file" };
  return { ...at, found: error.message.split("\n", 1)[0] ?? "" };
}
