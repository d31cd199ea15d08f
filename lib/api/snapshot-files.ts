import "server-only";
import { refuseParameters } from "@/lib/api/refuse";
import { apiRoute } from "@/lib/api/route";
import { readSnapshotQuery } from "@/lib/api/snapshot-query";
import { readFileQuery, respondView, type ViewFile } from "@/lib/api/view-files";
import { frozenExport } from "@/lib/export/frozen-export";

/** The route of a file with the statements of a snapshot, as its address with the same parameters shows them. */
export function snapshotFileRoute(file: ViewFile) {
  return apiRoute<{ hash: string }>(async (request, { hash }) => {
    const { bom, faults, rest } = readFileQuery(new URL(request.url).searchParams, file);
    const read = await readSnapshotQuery(request, hash, rest);
    if (read instanceof Response) return read;
    const allFaults = [...read.faults, ...faults];
    if (allFaults.length > 0) return refuseParameters(allFaults);
    return respondView(request, frozenExport(read.snapshot, read.state), file, bom);
  });
}
