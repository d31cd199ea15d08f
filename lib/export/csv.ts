import { stringify } from "csv-stringify/sync";

/** What a field of a row may hold; a list is written as its values joined by `; `, nothing as an empty field. */
export type CsvValue = string | number | boolean | null | undefined | readonly string[];

/** The columns of a table in their order: the name in the header, and where the value comes from. */
export type CsvColumns<Row> = Record<string, (row: Row) => CsvValue>;

export const csvMediaType = "text/csv; charset=utf-8; header=present";

function toField(value: CsvValue): string | number {
  if (value === null || value === undefined) return "";
  return typeof value === "number" ? value : [value].flat().join("; ");
}

export type CsvOptions = {
  /** Begin with a byte order mark, without which some spreadsheets misread UTF-8. */
  bom?: boolean;
};

/**
 * Rows as CSV (RFC 4180) with a header, which is written even if there is no row. A text that a spreadsheet
 * would run as a formula (OWASP, "CSV injection") gets an apostrophe before it, and each text stands in quotes:
 * where `;` divides fields, an open one inside a text would begin another.
 */
export function csvOf<Row>(
  rows: readonly Row[],
  columns: CsvColumns<Row>,
  { bom = false }: CsvOptions = {},
): string {
  const values = rows.map((row) => Object.values(columns).map((field) => toField(field(row))));
  return stringify([Object.keys(columns), ...values], {
    bom,
    record_delimiter: "windows",
    quoted_string: true,
    quoted_empty: false,
    escape_formulas: true,
  });
}
