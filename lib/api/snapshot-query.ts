import "server-only";
import type { inferParserType } from "nuqs/server";
import { knownColumns } from "@/lib/address/compared";
import { knownFilterValues, knownGridValues } from "@/lib/address/known-values";
import { originOf } from "@/lib/address/origin";
import { snapshotParameters } from "@/lib/address/parameters";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { snapshotFaults } from "@/lib/address/snapshot-view";
import { readQuery } from "@/lib/api/query";
import { refuseSnapshot } from "@/lib/api/refuse";
import type { CitedSnapshot } from "@/lib/export/cited";
import { findSnapshot, getSnapshotView } from "@/lib/queries/snapshots";

/** What of a snapshot an address asks for: which view with which filters, and what of it cannot be used. */
export type SnapshotQuery = {
  snapshot: CitedSnapshot;
  state: inferParserType<typeof snapshotParameters>;
  faults: ParameterFault[];
};

/**
 * Reads the parameters of `/s/{hash}` strictly, as everything that is made from a snapshot takes them: the
 * snapshot and its view, or the answer that there is none. A shorter hash leads to the whole one.
 */
export async function readSnapshotQuery(
  request: Request,
  hash: string,
  query: URLSearchParams,
): Promise<SnapshotQuery | Response> {
  const entry = await findSnapshot(hash);
  if (typeof entry === "string") return refuseSnapshot(hash, entry);
  if (entry.hash !== hash) {
    const { pathname, search } = new URL(request.url);
    const location = pathname.replace(hash, entry.hash) + search;
    return new Response(null, { status: 307, headers: { location } });
  }
  const view = await getSnapshotView(hash);
  if (view === null) return refuseSnapshot(hash, "unknown");
  const known = {
    ...knownFilterValues(view),
    ...knownGridValues(view),
    ...knownColumns({ ...view, rounds: [view.round] }),
  };
  const { state, faults } = readQuery(snapshotParameters, query, known);
  const snapshot = { entry, view, origin: originOf(request.headers) };
  return { snapshot, state, faults: [...faults, ...snapshotFaults(state)] };
}
