import "server-only";
import { citationParameters } from "@/lib/address/api-parameters";
import { originOf } from "@/lib/address/origin";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { readQuery } from "@/lib/api/query";
import { refuseMissing, refuseParameters } from "@/lib/api/refuse";
import { respondFile } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import { readSnapshotQuery } from "@/lib/api/snapshot-query";
import { formatCitation } from "@/lib/export/citation";
import { type CitationFacts, citationItem } from "@/lib/export/citation-item";
import { type CitationStyle, citationStyleFacts, citedKinds } from "@/lib/export/citation-styles";
import { citeView } from "@/lib/export/cited-view";
import { getCitation } from "@/lib/queries/citations";
import { readAtOneImport } from "@/lib/queries/in-force";

function respondCitation(
  request: Request,
  facts: CitationFacts,
  { style, frozen }: { style: CitationStyle; frozen: boolean },
): Response {
  const { mediaType, ending } = citationStyleFacts[style];
  return respondFile(request, {
    name: `${facts.id}.${ending}`,
    type: mediaType,
    revision: facts.revision,
    body: `${formatCitation(citationItem(facts), style)}\n`,
    frozen,
  });
}

/** Reads `style` apart from `rest`, which chooses what is cited. */
function readStyle(query: URLSearchParams): {
  style: CitationStyle;
  faults: ParameterFault[];
  rest: URLSearchParams;
} {
  const own = new URLSearchParams(query.getAll("style").map((value) => ["style", value]));
  const rest = new URLSearchParams(query);
  rest.delete("style");
  const { state, faults } = readQuery(citationParameters, own);
  return { style: state.style, faults, rest };
}

/** The route of the citation of a round, a document, an issue or a statement, by the import in force. */
export const citationRoute = apiRoute<{ negotiation: string; kind: string; id: string }>(
  async (request, { negotiation, kind, id }) => {
    const { state, faults } = readQuery(citationParameters, new URL(request.url).searchParams);
    if (faults.length > 0) return refuseParameters(faults);
    const known = citedKinds.find((each) => each === kind);
    if (known === undefined) return refuseMissing(`kind of citation (${citedKinds.join(", ")})`, kind);
    const origin = originOf(request.headers);
    const read = await readAtOneImport(negotiation, () => getCitation(negotiation, known, id, origin));
    if (read === null) return refuseMissing("negotiation", negotiation);
    if (read.answer === null) return refuseMissing(known, id);
    return respondCitation(request, read.answer, { style: state.style, frozen: false });
  },
);

/** The route of the citation of a snapshot, by the link that shows exactly the view asked for. */
export const snapshotCitationRoute = apiRoute<{ hash: string }>(async (request, { hash }) => {
  const { style, faults, rest } = readStyle(new URL(request.url).searchParams);
  const read = await readSnapshotQuery(request, hash, rest);
  if (read instanceof Response) return read;
  const allFaults = [...read.faults, ...faults];
  if (allFaults.length > 0) return refuseParameters(allFaults);
  return respondCitation(request, citeView(read.snapshot, read.state), { style, frozen: true });
});
