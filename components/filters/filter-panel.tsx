import { FacetOption } from "@/components/filters/facet-option";
import { type FilterLabels, facetTitle, type OwnFacet, toggleValue } from "@/components/filters/filter-words";
import styles from "@/components/filters/filters.module.css";
import { IssueFacet } from "@/components/filters/issue-facet";
import { drawnOptions } from "@/components/filters/option-content";
import { OwnFacetOptions } from "@/components/filters/own-facet-options";
import { LanguageField } from "@/components/language/language-field";
import button from "@/components/ui/button.module.css";
import type { FacetName, Facets, Filters } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";

export type FilterPanelProps = {
  labels: FilterLabels;
  filters: Filters;
  /** Counts with the other filters on; a value without one would leave nothing. */
  facets: Facets;
  /** Counts without any filter; a value that never occurs is not offered, issues apart. */
  totals: Facets;
  /** What the page filters by besides issues, where it is not everything. */
  by?: readonly ("q" | (typeof flatFacets)[number])[];
  /** False where the page does not filter by issue. */
  withIssues?: boolean;
  /** Facets of this page alone; they are sent with the form. */
  own?: OwnFacet | readonly OwnFacet[];
  /** Where the form is sent without scripts, and what else the address holds. */
  action: string;
  kept?: readonly { name: string; value: string }[];
  /** What the page shows now, such as "21 clauses in 6 issues": the sheet's closing button on a phone. */
  result: string;
  /** Follows each choice at once; left out where the form is sent instead, by a press or by the page around it. */
  onChange?: (filters: Filters) => void;
};

const flatFacets = ["party", "stance", "evidence"] as const;

/** The filters of a page with their counts: beside the content, or on a phone a sheet over it. */
export function FilterPanel({ labels, filters, facets, totals, onChange, ...page }: FilterPanelProps) {
  const by = page.by ?? ["q", ...flatFacets];
  const toggle = (name: FacetName) =>
    onChange && ((value: string) => onChange({ ...filters, [name]: toggleValue(filters[name], value) }));
  // With scripts every choice is followed at once; words wait to be sent where nothing reads them as they come.
  const followed = onChange !== undefined || !by.includes("q");
  const words = onChange
    ? {
        value: filters.q,
        onChange: (event: { target: { value: string } }) => onChange({ ...filters, q: event.target.value }),
      }
    : { defaultValue: filters.q };
  return (
    <search
      id="filters"
      popover="auto"
      className={`screen-only ${styles.panel}`}
      aria-label={say("filters.panel")}
    >
      <form
        method="get"
        action={page.action}
        aria-label={say("filters.form")}
        {...(onChange && { onSubmit: (event: { preventDefault: () => void }) => event.preventDefault() })}
      >
        <LanguageField />
        {page.kept?.map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {by.includes("q") && (
          <input
            className={styles.words}
            type="search"
            name="q"
            placeholder={say("filters.q_hint")}
            aria-label={say("filters.q")}
            maxLength={200}
            autoComplete="off"
            {...words}
          />
        )}
        {[page.own ?? []].flat().map((facet) => (
          <OwnFacetOptions key={facet.name} facet={facet} />
        ))}
        {page.withIssues !== false && (
          <fieldset>
            <legend>{facetTitle("issue")}</legend>
            <IssueFacet
              groups={labels.issue_groups}
              chosen={filters.issue}
              counts={facets.issue}
              onToggle={toggle("issue")}
            />
          </fieldset>
        )}
        {flatFacets
          .filter((name) => by.includes(name))
          .map((name) => (
            <fieldset key={name}>
              <legend>{facetTitle(name)}</legend>
              <ul>
                {drawnOptions(name, labels)
                  .filter(({ value }) => value in totals[name] || filters[name].includes(value))
                  .map(({ value, content }) => (
                    <li key={value}>
                      <FacetOption
                        name={name}
                        value={value}
                        label={content}
                        count={facets[name][value] ?? 0}
                        chosen={filters[name].includes(value)}
                        onToggle={toggle(name)}
                      />
                    </li>
                  ))}
              </ul>
            </fieldset>
          ))}
        <button type="submit" className={`${button.primary} ${followed ? styles.unscripted : ""}`}>
          {say("filters.apply")}
        </button>
        <button
          type="button"
          className={`${button.button} ${styles.close}`}
          popoverTarget="filters"
          popoverTargetAction="hide"
        >
          {say("filters.show", { result: page.result })}
        </button>
      </form>
    </search>
  );
}
