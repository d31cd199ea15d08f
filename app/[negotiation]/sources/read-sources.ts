import type { Metadata } from "next";
import { formatLanguage } from "@/components/format";
import { pageMetadata } from "@/components/frame/page-metadata";
import { sourceKindWords } from "@/components/words";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { sourcesHref, sourcesParameters } from "@/lib/address/trust";
import { languagesOf } from "@/lib/domain/source-filter";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";
import { getSources } from "@/lib/queries/sources";
import { sourceKinds } from "@/lib/schemas/words";

export type SourcesProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** The record's sources and what the address asks for; null where there is no such negotiation. */
export async function readSources({ params, searchParams }: SourcesProps) {
  const { negotiation } = await params;
  const [outline, found] = await Promise.all([getOutline(negotiation), getSources(negotiation)]);
  if (outline === null || found === null) return null;
  const sources = found.publishers.flatMap((each) => each.sources.map(({ source }) => source));
  const known = { kind: sourceKinds, language: languagesOf(sources) };
  const { state, faults, canonical } = readParameters(sourcesParameters, await searchParams, known);
  return { outline, ...found, filters: state, faults, canonical };
}

/** What the page of sources is called. */
export async function sourcesMetadata(props: SourcesProps): Promise<Metadata> {
  const read = await readSources(props);
  if (read === null) return {};
  const { publishers, filters } = read;
  const { negotiation } = read.outline;
  const sources = publishers.reduce((sum, each) => sum + each.sources.length, 0);
  const kinds = sourceKinds.filter((kind) => filters.kind.includes(kind)).map(sourceKindWords);
  return pageMetadata({
    title: `${say("sources.title")}, ${negotiation.title}`,
    description: say("sources.lede", { sources, publishers: publishers.length }),
    canonical: sourcesHref(negotiation.id),
    address: sourcesHref(negotiation.id, filters),
    filters: [...kinds, ...filters.language.map(formatLanguage)],
    negotiation,
  });
}
