import { type CsvColumns, type CsvValue, csvOf } from "@/lib/export/csv";

/** A field of a table as the Table Schema of Frictionless Data has it, and where a row has its value. */
type Field<Row> = {
  name: string;
  type: "string" | "integer" | "date" | "array";
  value: (row: Row) => CsvValue;
  required: boolean;
  /** The words that it may hold. */
  words?: readonly string[];
  description?: string;
};

type More = { words?: readonly string[]; description?: string };
type Text<Row> = (name: string, value: (row: Row) => CsvValue, more?: More) => Field<Row>;

/** What the fields of a table are made with. */
type FieldMakers<Row> = {
  /** A text that every row has, and one that may be left out. */
  needed: Text<Row>;
  text: Text<Row>;
  day: Text<Row>;
  integer: Text<Row>;
  maybeInteger: Text<Row>;
  /** A list, as JSON in one field. */
  list: (name: string, value: (row: Row) => readonly unknown[], description?: string) => Field<Row>;
};

/** Which row of another table a field names; no `resource` means the table itself. */
type ForeignKey = { field: string; resource: string; reference: string };

type Table<Row> = {
  name: string;
  title: string;
  rows: readonly Row[];
  fields: (make: FieldMakers<Row>) => Field<Row>[];
  primaryKey?: string | string[];
  foreignKeys?: readonly ForeignKey[];
};

/** A table of the data package: how it is described, where it lies, and its text. */
export type WrittenTable = { resource: Record<string, unknown>; path: string; csv: string };

function fieldMakers<Row>(): FieldMakers<Row> {
  const maker =
    (type: Field<Row>["type"], required: boolean): Text<Row> =>
    (name, value, more) => ({ name, type, value, required, ...more });
  return {
    needed: maker("string", true),
    text: maker("string", false),
    day: maker("date", true),
    integer: maker("integer", true),
    maybeInteger: maker("integer", false),
    list: (name, value, description) => ({
      name,
      type: "array",
      value: (row) => JSON.stringify(value(row)),
      required: true,
      ...(description !== undefined && { description }),
    }),
  };
}

function fieldSchema<Row>({ name, type, required, words, description }: Field<Row>) {
  const constraints = { ...(required && { required }), ...(words && { enum: [...words] }) };
  return {
    name,
    type,
    ...(description !== undefined && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Writes a table down with its schema (Frictionless Data Package 1.0, tabular data resource). */
export function writeTable<Row>(table: Table<Row>): WrittenTable {
  const { name, title, rows, primaryKey, foreignKeys = [] } = table;
  const fields = table.fields(fieldMakers());
  const columns: CsvColumns<Row> = Object.fromEntries(fields.map((field) => [field.name, field.value]));
  const path = `data/${name}.csv`;
  const keys = foreignKeys.map(({ field, resource, reference }) => ({
    fields: field,
    reference: { resource, fields: reference },
  }));
  return {
    path,
    csv: csvOf(rows, columns),
    resource: {
      profile: "tabular-data-resource",
      name,
      title,
      path,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true },
      schema: {
        fields: fields.map(fieldSchema),
        ...(primaryKey !== undefined && { primaryKey }),
        missingValues: [""],
        ...(keys.length > 0 && { foreignKeys: keys }),
      },
    },
  };
}
