import { knownFilterValues } from "@/lib/address/known-values";
import { unresolvedParameters } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getOutline } from "@/lib/queries/outline";

export type UnresolvedProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** The outline and what the address asks for, the newest round by default; null where there is nothing. */
export async function readUnresolved({ params, searchParams }: UnresolvedProps) {
  const { negotiation } = await params;
  const outline = await getOutline(negotiation);
  if (outline === null) return null;
  const { state, faults, canonical } = readParameters(unresolvedParameters, await searchParams, {
    ...knownFilterValues(outline),
    round: outline.rounds.map((round) => round.id),
  });
  const { round: asked, ...filters } = state;
  const round = outline.rounds.find((each) => each.id === asked) ?? outline.rounds.at(-1);
  return round === undefined ? null : { outline, negotiation, round, filters, faults, canonical };
}
