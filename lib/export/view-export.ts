import type { CitationFacts } from "@/lib/export/citation-item";
import { countRows } from "@/lib/export/count-rows";
import type { CsvOptions } from "@/lib/export/csv";
import type { ExportLabels, OutcomeCitation } from "@/lib/export/statement-table";
import type { Negotiation, Source, Statement } from "@/lib/schemas/entities";

/** A filter in force: the name of its parameter, and each value with what it is called. */
export type ExportFilter = { name: string; values: { value: string; label: string }[] };

/** The table of a view that is more than its statements, such as typed changes. */
export type ExportTable = {
  /** What its file is called, without an ending. */
  name: string;
  /** What the view is, and what one row of its table is, each as a sentence of the README. */
  about: string;
  rowsAre: string;
  /** What its statements are to it. */
  statementsAre: string;
  /** As JSON has it. */
  items: readonly unknown[];
  rows: number;
  csv: (options?: CsvOptions) => string;
  /** Citations of what is no statement. */
  citations: readonly OutcomeCitation[];
};

/** The statements of one view with all that a file of them has to say about itself. */
export type ViewExport = {
  /** What its files are called, without an ending. */
  name: string;
  title: string;
  negotiation: Pick<
    Negotiation,
    "id" | "title" | "licence" | "non_endorsement" | "naming_note" | "codebook_version"
  >;
  revision: string;
  /** The snapshot that it was taken from; null where it was taken from the live record. */
  snapshot: string | null;
  /** Where the same can be seen, whole. */
  link: string;
  filters: ExportFilter[];
  /** How to cite it, by its frozen link. */
  citation: CitationFacts;
  labels: ExportLabels;
  /** The table that the statements stand behind; null where they are the view themselves. */
  table: ExportTable | null;
  statements: Statement[];
  sources: Source[];
  linkOf: (statement: Statement) => string | null;
};

const calledById = ["issue", "party", "order", "docs", "document", "round", "from", "to", "columns"];

function labelOf(value: string, { parties, issue_groups, documents, rounds }: ExportLabels): string {
  const all = [
    ...parties.map(({ id, name }) => ({ id, label: name })),
    ...issue_groups.flatMap((group) => group.issues),
    ...[...documents, ...rounds].map(({ id, title }) => ({ id, label: title })),
  ];
  return all.find((each) => each.id === value)?.label ?? value;
}

/** The parameters of an address that choose something, with what their values are called. */
export function filtersOf(state: Readonly<Record<string, unknown>>, labels: ExportLabels): ExportFilter[] {
  return Object.entries(state).flatMap(([name, value]) => {
    const values = [value].flat().filter((each) => typeof each === "string" && each.trim() !== "");
    const named = values.map((each) => ({
      value: String(each),
      label: calledById.includes(name) ? labelOf(String(each), labels) : String(each),
    }));
    return named.length === 0 ? [] : [{ name, values: named }];
  });
}

/** How many rows each table of a view holds. */
function rowsOf({ table, statements }: ViewExport): Record<string, number> {
  const counts = countRows(statements);
  if (table === null) return counts;
  const citations = counts.citations + table.citations.length;
  return { [table.name]: table.rows, ...counts, citations };
}

/** What a file was made from and how: metadata.json, and the head of the file as JSON. */
export function metadataOf(view: ViewExport) {
  const { negotiation, title, revision, snapshot, link, filters, citation } = view;
  return {
    title,
    negotiation: { id: negotiation.id, title: negotiation.title },
    revision,
    snapshot,
    codebook_version: negotiation.codebook_version,
    licence: negotiation.licence,
    link,
    cite: citation.link,
    filters: Object.fromEntries(filters.map(({ name, values }) => [name, values.map((each) => each.value)])),
    rows: rowsOf(view),
  };
}

/** The view as JSON: what it is, its items as the API has them, the statements behind them and their sources. */
export function jsonOf(view: ViewExport): string {
  const { table, statements } = view;
  const citations = [
    ...statements.flatMap((each) => each.citations),
    ...(table?.citations.map(({ citation }) => citation) ?? []),
  ];
  const cited = new Set(citations.map((each) => each.source));
  const sources = view.sources.filter((source) => cited.has(source.id));
  const data = table === null ? { data: statements } : { data: table.items, statements };
  return JSON.stringify({ ...metadataOf(view), ...data, sources });
}
