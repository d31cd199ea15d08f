import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import * as z from "zod/mini";

const row = z.record(z.string(), z.string());

/** The rows of a table as a reader of CSV sees them: by the names in the header. */
export function readRows(csv: string): Record<string, string>[] {
  return z.array(row).parse(parse(csv, { columns: true, bom: true }));
}

/** The lines of a table with their fields, the header first. */
export function readLines(csv: string): string[][] {
  return z.array(z.array(z.string())).parse(parse(csv, { bom: true }));
}

/** The texts in a zip by their names. */
export function readZip(bytes: ArrayBuffer): Record<string, string> {
  const files = unzipSync(new Uint8Array(bytes));
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
}

/** The rights of each file in a zip, in octal digits, from the central directory (APPNOTE 4.3.12). */
export function readModes(bytes: ArrayBuffer): string[] {
  const view = new DataView(bytes);
  const modes: string[] = [];
  const end = bytes.byteLength - 22;
  let at = view.getUint32(end + 16, true);
  while (at < end) {
    modes.push((view.getUint32(at + 38, true) >>> 16).toString(8));
    at += 46 + [28, 30, 32].reduce((sum, length) => sum + view.getUint16(at + length, true), 0);
  }
  return modes;
}
