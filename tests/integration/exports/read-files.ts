import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import * as z from "zod/mini";

const row = z.record(z.string(), z.string());

/** The rows of a table as a reader of CSV sees them: by the names in the header. */
export function readRows(csv: string): Record<string, string>[] {
  return z.array(row).parse(parse(csv, { columns: true, bom: true }));
}

/** The texts in a zip by their names. */
export function readZip(bytes: ArrayBuffer): Record<string, string> {
  const files = unzipSync(new Uint8Array(bytes));
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
}
