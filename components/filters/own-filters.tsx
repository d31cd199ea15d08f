import { Chips } from "@/components/filters/chips";
import { FilterPanel } from "@/components/filters/filter-panel";
import { FilterToggle } from "@/components/filters/filter-toggle";
import { type FilterLabels, filterName, type OwnFacet } from "@/components/filters/filter-words";
import styles from "@/components/filters/layout.module.css";
import { noFilters } from "@/lib/domain/filter";

type Counts = Readonly<Record<string, number>>;

/** What a list that is no list of statements is filtered by: facets of its own, and the issue where it has one. */
export type OwnFiltering = {
  labels: FilterLabels;
  issue?: { chosen: string[]; counts: Counts; totals: Counts };
  own: readonly (Omit<OwnFacet, "options"> & { options: readonly { value: string; content: string }[] })[];
  /** The address of the page with some of its filters changed, by their names. */
  hrefWith: (change: Record<string, string[]>) => string;
  /** The page without filters. */
  action: string;
  /** How many there are now, in words. */
  result: string;
};

const none = { issue: {}, party: {}, stance: {}, evidence: {} };

/** The filters of such a page with their counts. */
export function OwnFilterPanel({ labels, issue, own, action, result }: OwnFiltering) {
  return (
    <FilterPanel
      labels={labels}
      by={[]}
      withIssues={issue !== undefined}
      filters={{ ...noFilters, issue: issue?.chosen ?? [] }}
      facets={{ ...none, issue: { ...issue?.counts } }}
      totals={{ ...none, issue: { ...issue?.totals } }}
      own={own}
      action={action}
      result={result}
    />
  );
}

/** Those in force, each removable, and what they leave. */
export function OwnFilterBar({ labels, issue, own, hrefWith, action, result }: OwnFiltering) {
  const chosen = issue?.chosen ?? [];
  const chips = own.flatMap(({ name, title, options, chosen: values }) =>
    options
      .filter(({ value }) => values.includes(value))
      .map(({ value, content }) => ({
        key: `${name} ${value}`,
        label: filterName(title, content),
        href: hrefWith({ [name]: values.filter((each) => each !== value) }),
      })),
  );
  return (
    <div className={styles.bar}>
      <FilterToggle inForce={chosen.length + chips.length} />
      <Chips
        filters={{ ...noFilters, issue: chosen }}
        labels={labels}
        hrefWith={(filters) => hrefWith({ issue: filters.issue })}
        own={{ chips, hrefWithout: action }}
      />
      <p className={styles.result} role="status">
        {result}
      </p>
    </div>
  );
}
