import styles from "@/components/disputes/disputes.module.css";
import { Chips } from "@/components/filters/chips";
import { FilterPanel } from "@/components/filters/filter-panel";
import { FilterToggle } from "@/components/filters/filter-toggle";
import { disputeKindWords } from "@/components/words";
import { disputesHref } from "@/lib/address/trust";
import {
  countDisputeFacets,
  type DisputeFilters,
  filterDisputes,
  noDisputeFilters,
} from "@/lib/domain/dispute-filter";
import { noFilters } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";
import type { Dispute } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";
import { disputeKinds } from "@/lib/schemas/words";

export type DisputeFiltering = { outline: Outline; disputes: readonly Dispute[]; filters: DisputeFilters };

function result({ disputes, filters }: DisputeFiltering): string {
  return say("disputes.result", { count: filterDisputes(disputes, filters).length });
}

/** The filters of the page: how the versions differ is its own facet beside the issue. */
export function DisputeFilterPanel(props: DisputeFiltering) {
  const { outline, disputes, filters } = props;
  const facets = countDisputeFacets(disputes, filters);
  const totals = countDisputeFacets(disputes, noDisputeFilters);
  const none = { party: {}, stance: {}, evidence: {} };
  return (
    <FilterPanel
      labels={outline}
      by={[]}
      filters={{ ...noFilters, issue: filters.issue }}
      facets={{ ...none, issue: facets.issue }}
      totals={{ ...none, issue: totals.issue }}
      own={{
        name: "kind",
        title: say("disputes.kind"),
        options: disputeKinds.map((kind) => ({ value: kind, content: disputeKindWords(kind) })),
        chosen: filters.kind,
        counts: facets.kind,
        totals: totals.kind,
      }}
      action={disputesHref(outline.negotiation.id)}
      result={result(props)}
    />
  );
}

/** The filters in force and what they leave. */
export function DisputeFilterBar(props: DisputeFiltering) {
  const { outline, filters } = props;
  const hrefWith = (change: Partial<DisputeFilters>) =>
    disputesHref(outline.negotiation.id, { ...filters, ...change });
  const chips = disputeKinds
    .filter((kind) => filters.kind.includes(kind))
    .map((kind) => ({
      key: `kind ${kind}`,
      label: `${say("disputes.kind")}: ${disputeKindWords(kind)}`,
      href: hrefWith({ kind: filters.kind.filter((each) => each !== kind) }),
    }));
  return (
    <div className={styles.bar}>
      <FilterToggle inForce={filters.issue.length + filters.kind.length} />
      <Chips
        filters={{ ...noFilters, issue: filters.issue }}
        labels={outline}
        hrefWith={({ issue }) => hrefWith({ issue })}
        own={{ chips, hrefWithout: hrefWith(noDisputeFilters) }}
      />
      <p className={styles.result} role="status">
        {result(props)}
      </p>
    </div>
  );
}
