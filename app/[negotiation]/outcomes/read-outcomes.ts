import { knownFilterValues } from "@/lib/address/known-values";
import { outcomesParameters } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";
import { outcomeStatuses } from "@/lib/schemas/words";

export type OutcomesProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** The record's outcomes and what the address asks for; null where there is no such negotiation. */
export async function readOutcomes({ params, searchParams }: OutcomesProps) {
  const { negotiation } = await params;
  const [outline, data] = await Promise.all([getOutline(negotiation), getRecordData(negotiation)]);
  const newest = outline?.rounds.at(-1);
  if (outline === null || data === null || newest === undefined) return null;
  const known = { ...knownFilterValues(outline), status: outcomeStatuses };
  const { state, faults, canonical } = readParameters(outcomesParameters, await searchParams, known);
  const { outcomes, sources } = data;
  return { outline, newest, outcomes, sources, filters: state, faults, canonical };
}
