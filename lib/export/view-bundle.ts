import "server-only";
import { formatCitations } from "@/lib/export/citation";
import { citationItem } from "@/lib/export/citation-item";
import { type CsvOptions, csvOf } from "@/lib/export/csv";
import { readmeOf } from "@/lib/export/readme";
import {
  citationColumns,
  citationRows,
  outcomeCitationColumns,
  statementColumns,
} from "@/lib/export/statement-table";
import { metadataOf, type ViewExport } from "@/lib/export/view-export";
import { zipOf } from "@/lib/export/zip";

/** The statements of a view as a table. */
export function statementsCsv({ statements, labels, linkOf }: ViewExport, options?: CsvOptions): string {
  return csvOf(statements, statementColumns(labels, linkOf), options);
}

function citationsCsv({ statements, sources, table }: ViewExport): string {
  const others = table?.citations ?? [];
  const columns = others.length > 0 ? outcomeCitationColumns : citationColumns;
  return csvOf(citationRows(statements, sources, others), columns);
}

/** A view with its sources and all that a reader needs to use it, in one zip. */
export function viewBundle(view: ViewExport): Uint8Array<ArrayBuffer> {
  const { table } = view;
  return zipOf({
    "README.txt": readmeOf(view, formatCitations(citationItem(view.citation))),
    "metadata.json": `${JSON.stringify(metadataOf(view), null, 2)}\n`,
    ...(table && { [`${table.name}.csv`]: table.csv() }),
    "statements.csv": statementsCsv(view),
    "citations.csv": citationsCsv(view),
  });
}
