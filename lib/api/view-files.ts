import "server-only";
import { readBom } from "@/lib/api/bom";
import { type KeptFile, respondFile } from "@/lib/api/respond";
import { csvMediaType } from "@/lib/export/csv";
import { statementsCsv, viewBundle } from "@/lib/export/view-bundle";
import { jsonOf, type ViewExport } from "@/lib/export/view-export";

/** The files that a view can be had as. */
export type ViewFile = "json" | "csv" | "zip";

/** Reads what the file itself takes, apart from `rest`, which chooses its rows. */
export function readFileQuery(query: URLSearchParams, file: ViewFile): ReturnType<typeof readBom> {
  return file === "csv" ? readBom(query) : { bom: false, faults: [], rest: query };
}

function bodyOf(view: ViewExport, file: ViewFile, bom: boolean): Pick<KeptFile, "type" | "body"> {
  switch (file) {
    case "json":
      return { type: "application/json", body: jsonOf(view) };
    case "csv":
      return { type: csvMediaType, body: statementsCsv(view, { bom }) };
    case "zip":
      return { type: "application/zip", body: viewBundle(view) };
  }
}

/** A view as one of its files. */
export function respondView(request: Request, view: ViewExport, file: ViewFile, bom: boolean): Response {
  return respondFile(request, {
    name: `${view.name}.${file}`,
    revision: view.revision,
    frozen: view.snapshot !== null,
    ...bodyOf(view, file, bom),
  });
}
