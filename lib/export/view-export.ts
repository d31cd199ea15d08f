import type { CitationFacts } from "@/lib/export/citation-item";
import type { ExportLabels } from "@/lib/export/statement-table";
import type { Negotiation, Source, Statement } from "@/lib/schemas/entities";

/** A filter in force: the name of its parameter, and each value with what it is called. */
export type ExportFilter = { name: string; values: { value: string; label: string }[] };

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
  statements: Statement[];
  sources: Source[];
  linkOf: (statement: Statement) => string | null;
};

const calledById = ["issue", "party", "order", "docs", "document", "round", "columns"];

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

/** What a file was made from and how: metadata.json, and the head of the file as JSON. */
export function metadataOf(view: ViewExport) {
  const { negotiation, title, revision, snapshot, link, filters, citation, statements } = view;
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
    rows: {
      statements: statements.length,
      citations: statements.reduce((sum, each) => sum + each.citations.length, 0),
    },
  };
}

/** The view as JSON: what it is, its statements as the record has them, and the sources they cite. */
export function jsonOf(view: ViewExport): string {
  const cited = new Set(view.statements.flatMap((each) => each.citations.map((one) => one.source)));
  const sources = view.sources.filter((source) => cited.has(source.id));
  return JSON.stringify({ ...metadataOf(view), data: view.statements, sources });
}
