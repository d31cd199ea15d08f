import "server-only";
import { statementFileParameters } from "@/lib/address/api-parameters";
import { knownColumns } from "@/lib/address/compared";
import { knownFilterValues } from "@/lib/address/known-values";
import { originOf } from "@/lib/address/origin";
import { readQuery } from "@/lib/api/query";
import { refuseMissing, refuseParameters } from "@/lib/api/refuse";
import { apiRoute } from "@/lib/api/route";
import { readFileQuery, respondView, type ViewFile } from "@/lib/api/view-files";
import { liveExport } from "@/lib/export/live-export";
import { getNewestSnapshot } from "@/lib/queries/citations";
import { readAtOneImport } from "@/lib/queries/in-force";
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";
import { readStatementFile } from "@/lib/queries/statement-file";
import type { Outline } from "@/lib/schemas/views";

const ids = (list: readonly { id: string }[]) => list.map((each) => each.id);

function knownValues(outline: Outline) {
  const { columns = [] } = knownColumns(outline);
  const { rounds, documents } = outline;
  return { ...knownFilterValues(outline), columns, round: ids(rounds), document: ids(documents) };
}

/** The route of a file with statements of the live record, in its order. */
export function statementFileRoute(file: ViewFile) {
  return apiRoute<{ negotiation: string }>(async (request, { negotiation }) => {
    const { pathname, search, searchParams } = new URL(request.url);
    const { bom, faults: ofFile, rest } = readFileQuery(searchParams, file);
    const read = await readAtOneImport(negotiation, async () => {
      const cited = await getNewestSnapshot(negotiation, originOf(request.headers));
      const [outline, data] = await Promise.all([getOutline(negotiation), getRecordData(negotiation)]);
      if (cited === null || outline === null || data === null) return null;
      const { state, faults } = readQuery(statementFileParameters, rest, knownValues(outline));
      if (faults.length + ofFile.length > 0) return refuseParameters([...faults, ...ofFile]);
      const { round, document, columns, ...filters } = state;
      const statements = await readStatementFile(negotiation, { filters, round, document, columns });
      const address = pathname + search;
      const view = liveExport({ outline, statements, sources: data.sources, cited, address }, state);
      return respondView(request, view, file, bom);
    });
    return read?.answer ?? refuseMissing("negotiation", negotiation);
  });
}
