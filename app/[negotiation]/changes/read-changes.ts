import type { Metadata } from "next";
import { changesTitle } from "@/components/changes/change-words";
import { filtersInForce } from "@/components/filters/filters-in-force";
import { pageMetadata } from "@/components/frame/page-metadata";
import { knownFilterValues } from "@/lib/address/known-values";
import { changesHref, changesPageParameters } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { roundPair } from "@/lib/domain/round-pair";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";
import { changeTypes } from "@/lib/schemas/words";

export type ChangesProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** The outline and what the address asks for; null where there is no such negotiation. */
export async function readChanges({ params, searchParams }: ChangesProps) {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return null;
  const rounds = outline.rounds.map((round) => round.id);
  const known = { ...knownFilterValues(outline), from: rounds, to: rounds, type: changeTypes };
  const { state, faults, canonical } = readParameters(changesPageParameters, await searchParams, known);
  const { from, to, page, ...filters } = state;
  const pair = roundPair(outline.rounds, from, to);
  return pair && { outline, pair, page, filters, faults, canonical };
}

/** The title of a pair of rounds, and its address without filters, for those who index or quote it. */
export async function changesMetadata(props: ChangesProps): Promise<Metadata> {
  const read = await readChanges(props);
  if (read === null) return {};
  const { outline, pair, page, filters } = read;
  const rounds = { from: pair.from?.id ?? null, to: pair.to.id };
  return pageMetadata({
    title: changesTitle(pair),
    description: say("changes.description", { negotiation: outline.negotiation.title }),
    canonical: changesHref(outline.negotiation.id, rounds),
    address: changesHref(outline.negotiation.id, { ...rounds, ...filters, page }),
    filters: filtersInForce(filters, outline, filters),
    negotiation: outline.negotiation,
  });
}
