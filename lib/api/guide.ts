import "server-only";
import { componentSchemas } from "@/lib/api/components";
import { type ExampleValues, exampleAddress } from "@/lib/api/examples";
import { type JsonSchema, schemaReference } from "@/lib/api/json-schema";
import { type Parameter, parametersOf } from "@/lib/api/openapi";
import type { Operation } from "@/lib/api/operation";
import { operations } from "@/lib/api/operations";

/** An operation as a reader is told of it. */
export type OperationGuide = Pick<Operation, "id" | "path" | "summary" | "answer"> & {
  parameters: Parameter[];
  /** An address that works here; null where there is no record. */
  example: string | null;
  /** The same as a table. */
  table: OperationGuide | null;
};

/** What a field may hold: in words, and the item that it is made of, where that has a name. */
export type FieldType = { words: string; item: string | null };

/** An item of an answer, field by field. */
export type ItemGuide = {
  name: string;
  fields: { name: string; type: FieldType; isRequired: boolean; description: string }[];
};

function guideTo(operation: Operation, values: ExampleValues | null): OperationGuide {
  const { id, path, summary, answer } = operation;
  const table = operations.find((each) => each.path === `${path}.csv`);
  return {
    id,
    path,
    summary,
    answer,
    parameters: parametersOf(operation),
    example: values && exampleAddress(operation, values),
    table: table === undefined ? null : guideTo(table, values),
  };
}

/** Every operation in order, a table beside the list that it is of. */
export function guideToOperations(values: ExampleValues | null): OperationGuide[] {
  const isBesideList = ({ path }: Operation) => operations.some((each) => `${each.path}.csv` === path);
  return operations.filter((each) => !isBesideList(each)).map((operation) => guideTo(operation, values));
}

const formats: Readonly<Record<string, string>> = { date: "day", "date-time": "time", uri: "address" };

function textWords({ format, pattern }: JsonSchema): string {
  if (format !== undefined) return formats[format] ?? format;
  if (pattern === "^\\d{4}$") return "year";
  return typeof pattern === "string" && pattern.startsWith("^\\d{4}-") ? "month" : "text";
}

const plain: Readonly<Record<string, string>> = {
  integer: "whole number",
  boolean: "true or false",
  array: "list",
};

function joined(types: readonly FieldType[]): FieldType {
  const words = [...new Set(types.map((type) => type.words))].filter((each) => each !== "");
  return { words: words.join(" or "), item: types.find((type) => type.item !== null)?.item ?? null };
}

function typeOf(schema: JsonSchema): FieldType {
  const { $ref, anyOf, oneOf, type, properties, items } = schema;
  const words = (text: string) => ({ words: text, item: null });
  if ($ref !== undefined) return { words: "", item: $ref.slice(schemaReference("").length) };
  if (schema.enum !== undefined) return words(schema.enum.join(" · "));
  if (schema.const !== undefined) return words(String(schema.const));
  const options = anyOf ?? oneOf;
  if (options !== undefined) return joined(options.map(typeOf));
  if (Array.isArray(type)) return words(type.map((each) => plain[each] ?? each).join(" or "));
  if (type === "string") return words(textWords(schema));
  if (type === "array" && items !== undefined) {
    const of = typeOf(items);
    return { words: `list of ${of.words}`.trim(), item: of.item };
  }
  if (properties !== undefined) return words(`{ ${Object.keys(properties).join(", ")} }`);
  return words(type === undefined ? "anything" : (plain[type] ?? type));
}

/** Everything that the answers are made of, field by field. */
export function guideToItems(): ItemGuide[] {
  return Object.entries(componentSchemas([])).map(([name, { properties = {}, required = [] }]) => ({
    name,
    fields: Object.entries(properties).map(([field, schema]) => ({
      name: field,
      type: typeOf(schema),
      isRequired: required.includes(field),
      description: schema.description ?? "",
    })),
  }));
}
