import { Chips } from "@/components/filters/chips";
import { FilterPanel } from "@/components/filters/filter-panel";
import { FilterToggle } from "@/components/filters/filter-toggle";
import { filterName } from "@/components/filters/filter-words";
import layout from "@/components/filters/layout.module.css";
import type { SearchChoice } from "@/components/search/search-state";
import { kindsWords } from "@/components/search/search-words";
import { searchHref } from "@/lib/address/search";
import { noFilters } from "@/lib/domain/filter";
import type { SearchFacets } from "@/lib/domain/search-facets";
import { say } from "@/lib/language/say";
import type { Outline } from "@/lib/schemas/views";
import { searchKinds } from "@/lib/schemas/words";

export type SearchFiltering = {
  outline: Outline;
  choice: SearchChoice;
  found: { count: number; facets: SearchFacets; totals: SearchFacets };
};

/** What stands above the results: how many there are. */
export function resultWords({ choice, found }: Omit<SearchFiltering, "outline">): string {
  const isAll = choice.q.trim() === "";
  return say(isAll ? "search.result_of_all" : "search.result", { count: found.count });
}

/** The filters of a search with their counts; what was typed goes with them. */
export function SearchFilterPanel({ outline, choice, found }: SearchFiltering) {
  const none = { stance: {}, evidence: {} };
  return (
    <FilterPanel
      labels={outline}
      by={["party"]}
      filters={{ ...noFilters, issue: choice.issue, party: choice.party }}
      facets={{ ...none, issue: found.facets.issue, party: found.facets.party }}
      totals={{ ...none, issue: found.totals.issue, party: found.totals.party }}
      own={{
        name: "kind",
        title: say("search.kind"),
        options: searchKinds.map((kind) => ({ value: kind, content: kindsWords(kind) })),
        chosen: choice.kind,
        counts: found.facets.kind,
        totals: found.totals.kind,
      }}
      action={searchHref(outline.negotiation.id)}
      kept={choice.q === "" ? [] : [{ name: "q", value: choice.q }]}
      result={resultWords({ choice, found })}
    />
  );
}

/** The filters in force, each removable, and what they leave. */
export function SearchFilterBar({
  outline,
  choice,
  found,
  hasPanel,
}: SearchFiltering & { hasPanel: boolean }) {
  const { id } = outline.negotiation;
  const { page: _, ...state } = choice;
  const hrefWith = (change: Partial<typeof state>) => searchHref(id, { ...state, ...change });
  const chips = searchKinds
    .filter((kind) => choice.kind.includes(kind))
    .map((kind) => ({
      key: `kind ${kind}`,
      label: filterName(say("search.kind"), kindsWords(kind)),
      href: hrefWith({ kind: choice.kind.filter((each) => each !== kind) }),
    }));
  return (
    <div className={layout.bar}>
      {hasPanel && <FilterToggle inForce={choice.kind.length + choice.issue.length + choice.party.length} />}
      <Chips
        filters={{ ...noFilters, issue: choice.issue, party: choice.party }}
        labels={outline}
        hrefWith={({ issue, party }) => hrefWith({ issue, party })}
        own={{ chips, hrefWithout: searchHref(id, { q: choice.q }) }}
      />
      <p className={layout.result} role="status">
        {resultWords({ choice, found })}
      </p>
    </div>
  );
}
