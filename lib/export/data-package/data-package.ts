import { citationTable } from "@/lib/export/data-package/citation-table";
import { judgementTables } from "@/lib/export/data-package/outcome-tables";
import { outlineTables } from "@/lib/export/data-package/outline-tables";
import { statementTables } from "@/lib/export/data-package/statement-tables";
import { type WrittenTable, writeTable } from "@/lib/export/data-package/table";
import { zipOf } from "@/lib/export/zip";
import { formatDate } from "@/lib/language/format-date";
import type { WholeRecord } from "@/lib/schemas/record-data";

/** One import's record, and where it can be read. */
export type PackagedRecord = {
  record: WholeRecord;
  /** SHA-256 of `canonical`. */
  revision: string;
  /** The record as canonical JSON (RFC 8785), as it was stored when it was imported. */
  canonical: string;
  /** The day and time of its first import. */
  imported: string;
  /** The negotiation's page and this package, whole addresses. */
  homepage: string;
  address: string;
};

function spellingTable({ spellings }: WholeRecord): WrittenTable {
  return writeTable({
    name: "spellings",
    title: "Groups of equal spellings, which a search takes for one",
    rows: spellings.map((spelling, place) => ({ place, spelling })),
    primaryKey: "place",
    fields: ({ integer, list }) => [
      integer("place", (row) => row.place),
      list("spellings", (row) => row.spelling),
    ],
  });
}

function readmeOf({ record, revision, imported, address }: PackagedRecord, tables: readonly WrittenTable[]) {
  const { title, licence, non_endorsement, naming_note } = record.negotiation;
  return `${[
    title,
    `The whole record as Parley imported it on ${formatDate(imported.slice(0, 10))}, revision ${revision}.`,
    `${address}`,
    "datapackage.json describes the tables (Frictionless Data Package 1.0). Fields are named as in the record; lists are JSON. A text that a spreadsheet would run as a formula, because it begins with =, +, - or @, has an apostrophe before it; record.json, the record as canonical JSON, has none. The SHA-256 of record.json is the revision.",
    tables.map(({ path, resource }) => `${path}: ${resource.title}`).join("\n"),
    `To cite it, name the record, its revision and the address above: Parley. (${imported.slice(0, 4)}). ${title} (Version ${revision.slice(0, 12)}) [Data set]. ${address}`,
    `Licence of the record: ${licence}.`,
    non_endorsement,
    naming_note,
  ].join("\n\n")}\n`;
}

/** The descriptor of a record's data package (Frictionless Data Package 1.0), with its tables. */
export function describeRecord({ record, revision, canonical, imported, homepage }: PackagedRecord) {
  const tables = [
    ...outlineTables(record),
    ...statementTables(record),
    ...judgementTables(record),
    citationTable(record),
    spellingTable(record),
  ];
  const { id, title, description, non_endorsement, naming_note, codebook_version } = record.negotiation;
  const whole = {
    name: "record",
    title: "The whole record as canonical JSON (RFC 8785); the SHA-256 of its bytes is the revision",
    path: "record.json",
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
    bytes: new TextEncoder().encode(canonical).length,
    hash: `sha256:${revision}`,
  };
  const descriptor = {
    profile: "data-package",
    name: id,
    id: revision,
    title,
    description: [description, non_endorsement, naming_note].join("\n\n"),
    version: revision.slice(0, 12),
    created: imported,
    homepage,
    licenses: [{ name: record.negotiation.licence }],
    codebook_version,
    resources: [...tables.map((table) => table.resource), whole],
  };
  return { descriptor, tables };
}

/** The whole record as one zip: its descriptor, its tables, and its canonical JSON. */
export function packRecord(packaged: PackagedRecord): Uint8Array<ArrayBuffer> {
  const { descriptor, tables } = describeRecord(packaged);
  return zipOf({
    "README.txt": readmeOf(packaged, tables),
    "datapackage.json": `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(tables.map((table) => [table.path, table.csv])),
    "record.json": packaged.canonical,
  });
}
