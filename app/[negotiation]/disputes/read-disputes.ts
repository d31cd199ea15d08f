import type { Metadata } from "next";
import { filtersInForce } from "@/components/filters/filters-in-force";
import { pageMetadata } from "@/components/frame/page-metadata";
import { disputeKindWords } from "@/components/words";
import { knownFilterValues } from "@/lib/address/known-values";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { disputesHref, disputesParameters } from "@/lib/address/trust";
import { say } from "@/lib/language/say";
import { getDisputes } from "@/lib/queries/disputes";
import { getOutline } from "@/lib/queries/outline";
import { disputeKinds } from "@/lib/schemas/words";

export type DisputesProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** The record's disputes and what the address asks for; null where there is no such negotiation. */
export async function readDisputes({ params, searchParams }: DisputesProps) {
  const { negotiation } = await params;
  const [outline, found] = await Promise.all([getOutline(negotiation), getDisputes(negotiation)]);
  if (outline === null || found === null) return null;
  const known = { ...knownFilterValues(outline), kind: disputeKinds };
  const { state, faults, canonical } = readParameters(disputesParameters, await searchParams, known);
  return { outline, ...found, filters: state, faults, canonical };
}

/** What the page of disputes is called. */
export async function disputesMetadata(props: DisputesProps): Promise<Metadata> {
  const read = await readDisputes(props);
  if (read === null) return {};
  const { negotiation } = read.outline;
  const { issue, kind } = read.filters;
  const kinds = disputeKinds.filter((each) => kind.includes(each)).map(disputeKindWords);
  return pageMetadata({
    title: `${say("disputes.title")}, ${negotiation.title}`,
    description: say("disputes.lede", { count: read.disputes.length }),
    canonical: disputesHref(negotiation.id),
    address: disputesHref(negotiation.id, read.filters),
    filters: [...filtersInForce({ issue }, read.outline), ...kinds],
    negotiation,
  });
}
