import type { Pair, YAMLMap } from "yaml";
import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import * as z from "zod/mini";
import type { FileKind } from "@/lib/record/file-kinds";
import { layoutSchema, oneLineObjects } from "@/lib/record/layout-schemas";

/** The library writes lines one longer than it is told: at most 100 characters. */
const LINE_WIDTH = 99;
/** YAML 1.1 readers take an unquoted date for a point in time, so such texts are quoted. */
const reading = { schema: "core", compat: "yaml-1.1", prettyErrors: false } as const;
const writing = { singleQuote: true, flowCollectionPadding: false, directives: false } as const;

/** The schema a node is laid out by, and where it stands. */
type Place = {
  schema: unknown;
  /** Where its own lines begin if it takes several. */
  indent: number;
  /** Where it begins if it stays on the line of its key or dash. */
  column: number;
};

/**
 * A file of the record in its one canonical layout: fields in the order of the schema, lines of at most
 * 100 characters, long prose folded, small objects and lists on one line where they fit, quotes only where
 * needed. Comments stay, blank lines go, values never change. Null where the text is no valid YAML.
 */
export function formatYaml(text: string, kind: FileKind): string | null {
  const document = parseDocument(text, reading);
  if (document.errors.length > 0) return null;
  clearStyles(document);
  const schema = layoutSchema(kind);
  const scratch = new Document<Node>(null, reading);
  const measure = (node: Node) => {
    scratch.contents = node;
    const line = scratch.toString({ ...writing, lineWidth: LINE_WIDTH, collectionStyle: "flow" }).trimEnd();
    return line.includes("\n") ? Number.POSITIVE_INFINITY : line.length;
  };
  const root = { schema: kind.holds === "list" ? z.array(schema) : schema, indent: 0, column: 0 };
  arrange(document.contents, root, measure);
  return document.toString({ ...writing, lineWidth: LINE_WIDTH });
}

function clearStyles(document: Document.Parsed): void {
  visit(document, {
    Node: (_, node) => {
      node.spaceBefore = false;
      if (isScalar(node))
        for (const style of ["type", "format", "minFractionDigits"] as const) delete node[style];
      if (isCollection(node)) node.flow = false;
    },
  });
}

function arrange(node: unknown, place: Place, measure: (node: Node) => number): void {
  if (!isNode(node)) return;
  const schema = unwrap(place.schema);
  const fits = () => place.column + measure(node) <= LINE_WIDTH;
  if (isScalar(node)) {
    if (typeof node.value === "string" && /\s/.test(node.value) && !fits()) node.type = "BLOCK_FOLDED";
    return;
  }
  const indent = place.indent + 2;
  if (isMap(node)) {
    sortFields(node, schema);
    node.flow = oneLineObjects.has(schema) && fits();
    if (node.flow) return;
    for (const pair of node.items) {
      const column = place.indent + nameOf(pair).length + 2;
      arrange(pair.value, { schema: fieldSchema(schema, nameOf(pair)), indent, column }, measure);
    }
  } else if (isSeq(node)) {
    node.flow = node.items.every((item) => isScalar(item)) && fits();
    if (node.flow) return;
    for (const item of node.items) {
      arrange(item, { schema: elementSchema(schema), indent, column: indent }, measure);
    }
  }
}

function sortFields(map: YAMLMap, schema: unknown): void {
  if (!(schema instanceof z.ZodMiniObject)) return;
  const order = Object.keys(schema.shape);
  const rank = (pair: Pair) => {
    const index = order.indexOf(nameOf(pair));
    return index === -1 ? order.length : index;
  };
  map.items.sort((a, b) => rank(a) - rank(b));
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodMiniOptional ? unwrap(schema.def.innerType) : schema;
}

function fieldSchema(schema: unknown, name: string): unknown {
  return schema instanceof z.ZodMiniObject ? schema.shape[name] : undefined;
}

function elementSchema(schema: unknown): unknown {
  return schema instanceof z.ZodMiniArray ? schema.def.element : undefined;
}
