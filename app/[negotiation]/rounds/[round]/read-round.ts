import type { Metadata } from "next";
import { filtersInForce } from "@/components/filters/filters-in-force";
import { pageMetadata } from "@/components/frame/page-metadata";
import { knownGridValues } from "@/lib/address/known-values";
import { roundHref, roundParameters, type SnapshotState } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getOutline } from "@/lib/queries/outline";
import { getRoundView } from "@/lib/queries/round-view";

export type RoundProps = {
  params: Promise<{ negotiation: string; round: string }>;
  searchParams: Promise<RawParameters>;
};

/** What the address of a round asks for, with what it asks of; null where there is no such round. */
export async function readRound({ params, searchParams }: RoundProps) {
  const { negotiation, round } = await params;
  const [outline, found] = await Promise.all([getOutline(negotiation), getRoundView(negotiation, round)]);
  if (outline === null || found === null) return null;
  const read = readParameters(roundParameters, await searchParams, knownGridValues(outline));
  const isPlain = read.state.status.length + read.state.order.length === 0;
  const frozen: SnapshotState = isPlain ? read.state : { ...read.state, view: "grid" };
  return { outline, found, frozen, ...read };
}

/** What the page of a round is called. */
export async function roundMetadata(props: RoundProps): Promise<Metadata> {
  const read = await readRound(props);
  if (read === null) return {};
  const { negotiation } = read.outline;
  const { id, title, account } = read.found.view.round;
  return pageMetadata({
    title,
    description: account,
    canonical: roundHref(negotiation.id, id),
    address: roundHref(negotiation.id, id, read.state),
    filters: filtersInForce({ issue: read.state.issue }, read.outline, read.state),
    negotiation,
    pictured: true,
  });
}
