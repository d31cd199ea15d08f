import type { Metadata } from "next";
import { filtersInForce } from "@/components/filters/filters-in-force";
import { pageMetadata } from "@/components/frame/page-metadata";
import { knownGridValues } from "@/lib/address/known-values";
import { overviewHref, overviewParameters } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getOutline } from "@/lib/queries/outline";

export type OverviewProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** The outline and what the address asks for, the newest round by default; null where there is nothing. */
export async function readOverview({ params, searchParams }: OverviewProps) {
  const { negotiation } = await params;
  const outline = await getOutline(negotiation);
  if (outline === null) return null;
  const { state, faults, canonical } = readParameters(overviewParameters, await searchParams, {
    ...knownGridValues(outline),
    round: outline.rounds.map((round) => round.id),
  });
  const { round: asked, ...choice } = state;
  const round = outline.rounds.find((each) => each.id === asked) ?? outline.rounds.at(-1);
  const isDated = asked !== null;
  return round === undefined ? null : { outline, negotiation, round, isDated, choice, faults, canonical };
}

/** What the overview is called, the newest or at a round. */
export async function overviewMetadata(props: OverviewProps): Promise<Metadata> {
  const read = await readOverview(props);
  if (read === null) return {};
  const { outline, round, isDated, choice } = read;
  const { id, title, description } = outline.negotiation;
  const at = isDated ? { round: round.id } : {};
  return pageMetadata({
    title: isDated ? `${round.title} · ${title}` : title,
    description,
    canonical: overviewHref(id, at),
    address: overviewHref(id, { ...at, ...choice }),
    filters: filtersInForce({ issue: choice.issue }, outline, choice),
    negotiation: outline.negotiation,
    pictured: true,
  });
}
