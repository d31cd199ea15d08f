import "server-only";
import { originOf } from "@/lib/address/origin";
import type { ListPlan } from "@/lib/api/list";
import { refuseMissing, refuseParameters } from "@/lib/api/refuse";
import { apiRoute } from "@/lib/api/route";
import { everyRow, pageFaults } from "@/lib/api/table";
import { respondView, type ViewFile } from "@/lib/api/view-files";
import { type CsvColumns, csvOf } from "@/lib/export/csv";
import { fromLive, type LiveView } from "@/lib/export/from-live";
import type { ExportTable } from "@/lib/export/view-export";
import { getSnapshotAt } from "@/lib/queries/citations";
import { readAtOneImport } from "@/lib/queries/in-force";
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";
import type { Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";

/** A list with what a file of it says about itself; `round` is the one whose snapshot it is cited by. */
export type TablePlan<Row> = ListPlan<Row> & {
  about: Pick<LiveView, "title" | "page" | "choice" | "frozen"> & { round: string };
};

/** A view that is a table with statements behind it. */
export type TableKind<Row> = Pick<ExportTable, "name" | "about" | "rowsAre" | "statementsAre"> & {
  plan: (negotiation: string, query: URLSearchParams) => Promise<TablePlan<Row>>;
  columns: CsvColumns<Row>;
  itemsOf: (rows: readonly Row[]) => readonly unknown[];
  statementsOf: (rows: readonly Row[], data: RecordData, round: string) => Statement[];
  citationsOf?: (rows: readonly Row[]) => ExportTable["citations"];
};

function tableOf<Row>(kind: TableKind<Row>, rows: readonly Row[]): ExportTable {
  const { name, about, rowsAre, statementsAre, columns } = kind;
  return {
    ...{ name, about, rowsAre, statementsAre },
    items: kind.itemsOf(rows),
    rows: rows.length,
    csv: (options) => csvOf(rows, columns, options),
    citations: kind.citationsOf?.(rows) ?? [],
  };
}

/** The route of a table with the statements behind it, as one file of JSON or as a zip; it has all its rows. */
export function tableFileRoute<Row>(file: Exclude<ViewFile, "csv">, kind: TableKind<Row>) {
  return apiRoute<{ negotiation: string }>(async (request, { negotiation }) => {
    const query = new URL(request.url).searchParams;
    const read = await readAtOneImport(negotiation, async () => {
      const { faults, load, about } = await kind.plan(negotiation, query);
      const allFaults = [...faults, ...pageFaults(query)];
      if (allFaults.length > 0) return refuseParameters(allFaults);
      const { round, ...shown } = about;
      const [outline, data, cited] = await Promise.all([
        getOutline(negotiation),
        getRecordData(negotiation),
        getSnapshotAt(negotiation, round, originOf(request.headers)),
      ]);
      if (outline === null || data === null || cited === null) return null;
      const { items } = await load(everyRow);
      const statements = kind.statementsOf(items, data, round);
      const table = tableOf(kind, items);
      const view = fromLive(
        { outline, sources: data.sources, cited },
        { ...shown, name: kind.name, statements, table },
      );
      return respondView(request, view, file, false);
    });
    return read?.answer ?? refuseMissing("negotiation", negotiation);
  });
}
