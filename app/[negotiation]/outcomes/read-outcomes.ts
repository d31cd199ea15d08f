import type { Metadata } from "next";
import { filtersInForce } from "@/components/filters/filters-in-force";
import { pageMetadata } from "@/components/frame/page-metadata";
import { knownFilterValues } from "@/lib/address/known-values";
import { outcomesHref, outcomesParameters } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
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
  const { outcomes, sources, disputes, statements } = data;
  return { outline, newest, outcomes, sources, disputes, statements, filters: state, faults, canonical };
}

/** What the page of outcomes is called. */
export async function outcomesMetadata(props: OutcomesProps): Promise<Metadata> {
  const read = await readOutcomes(props);
  if (read === null) return {};
  const { negotiation } = read.outline;
  return pageMetadata({
    title: say("outcomes.page_title", { negotiation: negotiation.title }),
    description: say("outcomes.description", { count: read.outcomes.length }),
    canonical: outcomesHref(negotiation.id),
    address: outcomesHref(negotiation.id, read.filters),
    filters: filtersInForce({ issue: read.filters.issue }, read.outline, {
      outcomeStatus: read.filters.status,
    }),
    negotiation,
  });
}
