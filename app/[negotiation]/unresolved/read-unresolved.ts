import type { Metadata } from "next";
import { filtersInForce } from "@/components/filters/filters-in-force";
import { pageMetadata } from "@/components/frame/page-metadata";
import { knownFilterValues } from "@/lib/address/known-values";
import { unresolvedHref, unresolvedPageParameters } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
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
  const { state, faults, canonical } = readParameters(unresolvedPageParameters, await searchParams, {
    ...knownFilterValues(outline),
    round: outline.rounds.map((round) => round.id),
  });
  const { round: asked, page, ...filters } = state;
  const round = outline.rounds.find((each) => each.id === asked) ?? outline.rounds.at(-1);
  return round === undefined ? null : { outline, negotiation, round, page, filters, faults, canonical };
}

/** What the page of what is unresolved is called. */
export async function unresolvedMetadata(props: UnresolvedProps): Promise<Metadata> {
  const read = await readUnresolved(props);
  if (read === null) return {};
  return pageMetadata({
    title: say("unresolved.title"),
    description: say("unresolved.description", { round: read.round.title }),
    canonical: unresolvedHref(read.negotiation, { round: read.round.id }),
    address: unresolvedHref(read.negotiation, { ...read.filters, round: read.round.id, page: read.page }),
    filters: filtersInForce(read.filters, read.outline, read.filters),
    negotiation: read.outline.negotiation,
  });
}
