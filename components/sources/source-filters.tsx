import { Chips } from "@/components/filters/chips";
import { FilterPanel } from "@/components/filters/filter-panel";
import { FilterToggle } from "@/components/filters/filter-toggle";
import { formatLanguage } from "@/components/format";
import styles from "@/components/sources/sources.module.css";
import { sourceKindWords } from "@/components/words";
import { sourcesHref } from "@/lib/address/trust";
import { noFilters } from "@/lib/domain/filter";
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

export type SourceFiltering = { outline: Outline; sources: readonly Source[]; filters: SourceFilters };

type Choice = { name: keyof SourceFilters; title: string; options: { value: string; content: string }[] };

function choicesOf(sources: readonly Source[]): Choice[] {
  return [
    {
      name: "kind",
      title: say("sources.kind"),
      options: sourceKinds.map((kind) => ({ value: kind, content: sourceKindWords(kind) })),
    },
    {
      name: "language",
      title: say("sources.language"),
      options: languagesOf(sources).map((code) => ({ value: code, content: formatLanguage(code) })),
    },
  ];
}

function result({ sources, filters }: SourceFiltering): string {
  return say("sources.result", { count: filterSources(sources, filters).length });
}

/** The filters of the page: by kind and by language, with counts. */
export function SourceFilterPanel(props: SourceFiltering) {
  const { outline, sources, filters } = props;
  const facets = countSourceFacets(sources, filters);
  const totals = countSourceFacets(sources, noSourceFilters);
  const none = { issue: {}, party: {}, stance: {}, evidence: {} };
  return (
    <FilterPanel
      labels={outline}
      by={[]}
      withIssues={false}
      filters={noFilters}
      facets={none}
      totals={none}
      own={choicesOf(sources).map((choice) => ({
        ...choice,
        chosen: filters[choice.name],
        counts: facets[choice.name],
        totals: totals[choice.name],
      }))}
      action={sourcesHref(outline.negotiation.id)}
      result={result(props)}
    />
  );
}

/** The filters in force and what they leave. */
export function SourceFilterBar(props: SourceFiltering) {
  const { outline, sources, filters } = props;
  const { id } = outline.negotiation;
  const chips = choicesOf(sources).flatMap(({ name, title, options }) =>
    options
      .filter(({ value }) => filters[name].includes(value))
      .map(({ value, content }) => ({
        key: `${name} ${value}`,
        label: `${title}: ${content}`,
        href: sourcesHref(id, { ...filters, [name]: filters[name].filter((each) => each !== value) }),
      })),
  );
  return (
    <div className={styles.bar}>
      <FilterToggle inForce={filters.kind.length + filters.language.length} />
      <Chips
        filters={noFilters}
        labels={outline}
        hrefWith={() => sourcesHref(id)}
        own={{ chips, hrefWithout: sourcesHref(id) }}
      />
      <p className={styles.result} role="status">
        {result(props)}
      </p>
    </div>
  );
}
