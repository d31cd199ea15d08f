import { Chips } from "@/components/filters/chips";
import { FilterPanel } from "@/components/filters/filter-panel";
import { FilterToggle } from "@/components/filters/filter-toggle";
import styles from "@/components/outcomes/outcomes.module.css";
import { outcomeStatusWords } from "@/components/words";
import { outcomesHref } from "@/lib/address/parameters";
import { noFilters } from "@/lib/domain/filter";
import {
  countOutcomeFacets,
  filterOutcomes,
  noOutcomeFilters,
  type OutcomeFilters,
} from "@/lib/domain/outcome-filter";
import { say } from "@/lib/language/say";
import type { Outcome } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";
import { outcomeStatuses } from "@/lib/schemas/words";

export type OutcomeFiltering = { outline: Outline; outcomes: readonly Outcome[]; filters: OutcomeFilters };

function result({ outcomes, filters }: OutcomeFiltering): string {
  return say("outcomes.count", { count: filterOutcomes(outcomes, filters).length });
}

/** The filters of the page: what became of an outcome is its own facet beside the issue. */
export function OutcomeFilterPanel(props: OutcomeFiltering) {
  const { outline, outcomes, filters } = props;
  const facets = countOutcomeFacets(outcomes, filters);
  const totals = countOutcomeFacets(outcomes, noOutcomeFilters);
  const none = { party: {}, stance: {}, evidence: {} };
  return (
    <FilterPanel
      labels={outline}
      by={[]}
      filters={{ ...noFilters, issue: filters.issue }}
      facets={{ ...none, issue: facets.issue }}
      totals={{ ...none, issue: totals.issue }}
      own={{
        name: "status",
        title: say("outcomes.facet"),
        options: outcomeStatuses.map((status) => ({ value: status, content: outcomeStatusWords(status) })),
        chosen: filters.status,
        counts: facets.status,
        totals: totals.status,
      }}
      action={outcomesHref(outline.negotiation.id)}
      result={result(props)}
    />
  );
}

/** The filters in force and what they leave. */
export function OutcomeFilterBar(props: OutcomeFiltering) {
  const { outline, filters } = props;
  const hrefWith = (change: Partial<OutcomeFilters>) =>
    outcomesHref(outline.negotiation.id, { ...filters, ...change });
  const chips = outcomeStatuses
    .filter((status) => filters.status.includes(status))
    .map((status) => ({
      key: `status ${status}`,
      label: `${say("outcomes.facet")}: ${outcomeStatusWords(status)}`,
      href: hrefWith({ status: filters.status.filter((each) => each !== status) }),
    }));
  return (
    <div className={styles.bar}>
      <FilterToggle inForce={filters.issue.length + filters.status.length} />
      <Chips
        filters={{ ...noFilters, issue: filters.issue }}
        labels={outline}
        hrefWith={({ issue }) => hrefWith({ issue })}
        own={{ chips, hrefWithout: hrefWith(noOutcomeFilters) }}
      />
      <p className={styles.result} role="status">
        {result(props)}
      </p>
    </div>
  );
}
