import type { OwnFiltering } from "@/components/filters/own-filters";
import { outcomeStatusWords } from "@/components/words";
import { outcomesHref } from "@/lib/address/parameters";
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

/** What outcomes are filtered by: the issue, and what became of them. */
export function outcomeFiltering(
  outline: Outline,
  outcomes: readonly Outcome[],
  filters: OutcomeFilters,
): OwnFiltering {
  const { id } = outline.negotiation;
  const counts = countOutcomeFacets(outcomes, filters);
  const totals = countOutcomeFacets(outcomes, noOutcomeFilters);
  return {
    labels: outline,
    issue: { chosen: filters.issue, counts: counts.issue, totals: totals.issue },
    own: [
      {
        name: "status",
        title: say("outcomes.facet"),
        options: outcomeStatuses.map((status) => ({ value: status, content: outcomeStatusWords(status) })),
        chosen: filters.status,
        counts: counts.status,
        totals: totals.status,
      },
    ],
    hrefWith: (change) => outcomesHref(id, { ...filters, ...change }),
    action: outcomesHref(id),
    result: say("outcomes.count", { count: filterOutcomes(outcomes, filters).length }),
  };
}
