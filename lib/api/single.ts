import "server-only";
import { readQuery } from "@/lib/api/query";
import { refuseMissing, refuseParameters } from "@/lib/api/refuse";
import { respondJson } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import { readAtOneImport } from "@/lib/queries/in-force";

/**
 * The route of one thing of a negotiation: `kind` is the part of the address that holds its id, and what a
 * reader is told is missing where `load` finds nothing. It takes no parameters.
 */
export function singleRoute<Kind extends string, Data>(
  kind: Kind,
  load: (negotiation: string, id: string) => Promise<Data | null>,
) {
  return apiRoute<Record<Kind | "negotiation", string>>(async (request, ids) => {
    const { faults } = readQuery({}, new URL(request.url).searchParams);
    if (faults.length > 0) return refuseParameters(faults);
    const read = await readAtOneImport(ids.negotiation, () => load(ids.negotiation, ids[kind]));
    if (read === null) return refuseMissing("negotiation", ids.negotiation);
    if (read.answer === null) return refuseMissing(kind, ids[kind]);
    const { revision } = read.inForce;
    return respondJson(request, revision, { revision, data: read.answer });
  });
}
