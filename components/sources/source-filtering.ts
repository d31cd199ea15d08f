import type { OwnFiltering } from "@/components/filters/own-filters";
import { formatLanguage } from "@/components/format";
import { sourceKindWords } from "@/components/words";
import { sourcesHref } from "@/lib/address/trust";
import {
  countSourceFacets,
  filterSources,
  languagesOf,
  noSourceFilters,
  type SourceFilters,
} from "@/lib/domain/source-filter";
import { say } from "@/lib/language/say";
import type { Source } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";
import { sourceKinds } from "@/lib/schemas/words";

/** What sources are filtered by: their kind and their language. */
export function sourceFiltering(
  outline: Outline,
  sources: readonly Source[],
  filters: SourceFilters,
): OwnFiltering {
  const { id } = outline.negotiation;
  const counts = countSourceFacets(sources, filters);
  const totals = countSourceFacets(sources, noSourceFilters);
  const facet = (
    name: keyof SourceFilters,
    title: string,
    options: { value: string; content: string }[],
  ) => ({
    name,
    title,
    options,
    chosen: filters[name],
    counts: counts[name],
    totals: totals[name],
  });
  const kinds = sourceKinds.map((kind) => ({ value: kind, content: sourceKindWords(kind) }));
  const languages = languagesOf(sources).map((code) => ({ value: code, content: formatLanguage(code) }));
  return {
    labels: outline,
    own: [facet("kind", say("sources.kind"), kinds), facet("language", say("sources.language"), languages)],
    hrefWith: (change) => sourcesHref(id, { ...filters, ...change }),
    action: sourcesHref(id),
    result: say("sources.result", { count: filterSources(sources, filters).length }),
  };
}
