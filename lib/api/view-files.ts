import "server-only";
import { tableParameters } from "@/lib/address/api-parameters";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { readQuery } from "@/lib/api/query";
import { type KeptFile, respondFile } from "@/lib/api/respond";
import { csvMediaType } from "@/lib/export/csv";
import { statementsCsv, viewBundle } from "@/lib/export/view-bundle";
import { jsonOf, type ViewExport } from "@/lib/export/view-export";

/** The files that every view can be had as. */
export const viewFiles = ["json", "csv", "zip"] as const;
export type ViewFile = (typeof viewFiles)[number];

/** What only a table takes, read apart from what chooses the rows; another file refuses it by that. */
export function readFileQuery(query: URLSearchParams, file: ViewFile) {
  const ofFile = new URLSearchParams(query.getAll("bom").map((value) => ["bom", value]));
  const ofRows = new URLSearchParams(query);
  if (file === "csv") ofRows.delete("bom");
  const read: { state: { bom: boolean }; faults: ParameterFault[] } =
    file === "csv" ? readQuery(tableParameters, ofFile) : { state: { bom: false }, faults: [] };
  return { ...read, ofRows };
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
