import { Chips } from "@/components/filters/chips";
import { FilterPanel } from "@/components/filters/filter-panel";
import { FilterToggle } from "@/components/filters/filter-toggle";
import { filterName } from "@/components/filters/filter-words";
import layout from "@/components/filters/layout.module.css";
import { StatusMark } from "@/components/ui/status-mark";
import { statusOrder } from "@/components/unresolved/by-status";
import { statusWords } from "@/components/words";
import { unresolvedHref } from "@/lib/address/parameters";
import { noFilters } from "@/lib/domain/filter";
import type { Unresolved } from "@/lib/domain/unresolved";
import {
  countUnresolved,
  noUnresolvedFilters,
  type UnresolvedFacets,
  type UnresolvedFilters,
} from "@/lib/domain/unresolved-filter";
import { say } from "@/lib/language/say";
import type { Outline, Position } from "@/lib/schemas/views";

export type UnresolvedFiltering = {
  outline: Outline;
  /** Everything, and what the filters leave of it. */
  unresolved: Unresolved;
  found: Unresolved;
  positions: readonly Position[];
  filters: UnresolvedFilters;
  facets: UnresolvedFacets;
  round: string;
  hrefWith: (change: Partial<UnresolvedFilters>) => string;
};

function withoutStatements(facets: UnresolvedFacets) {
  return { issue: facets.issue, party: facets.party, stance: {}, evidence: {} };
}

function resultWords({ issues }: Unresolved, { status }: UnresolvedFilters): string {
  return say(status.length === 0 ? "unresolved.count_unresolved" : "unresolved.count", {
    count: issues.length,
  });
}

/** The filters of the page; a status is its own facet beside issue and party. */
export function UnresolvedFilterPanel(props: UnresolvedFiltering) {
  const { outline, unresolved, found, positions, filters, facets, round } = props;
  const totals = countUnresolved(unresolved, positions, noUnresolvedFilters);
  return (
    <FilterPanel
      labels={outline}
      by={["party"]}
      filters={{ ...noFilters, issue: filters.issue, party: filters.party }}
      facets={withoutStatements(facets)}
      totals={withoutStatements(totals)}
      own={{
        name: "status",
        title: say("filters.status"),
        options: statusOrder.map((status) => ({ value: status, content: <StatusMark status={status} /> })),
        chosen: filters.status,
        counts: facets.status,
        totals: totals.status,
      }}
      action={unresolvedHref(outline.negotiation.id)}
      kept={[{ name: "round", value: round }]}
      result={resultWords(found, filters)}
    />
  );
}

/** The filters in force and what they leave. */
export function UnresolvedFilterBar({ outline, found, filters, hrefWith }: UnresolvedFiltering) {
  const inForce = filters.issue.length + filters.party.length + filters.status.length;
  const chips = statusOrder
    .filter((status) => filters.status.includes(status))
    .map((status) => ({
      key: `status ${status}`,
      label: filterName(say("filters.status"), statusWords(status).word),
      href: hrefWith({ status: filters.status.filter((each) => each !== status) }),
    }));
  return (
    <div className={layout.bar}>
      <FilterToggle inForce={inForce} />
      <Chips
        filters={{ ...noFilters, issue: filters.issue, party: filters.party }}
        labels={outline}
        hrefWith={({ issue, party }) => hrefWith({ issue, party })}
        own={{ chips, hrefWithout: hrefWith(noUnresolvedFilters) }}
      />
      <p className={layout.result} role="status">
        {resultWords(found, filters)}
      </p>
      {found.issues.length === 0 && <p>{say("unresolved.no_match")}</p>}
    </div>
  );
}
