import { Chips } from "@/components/filters/chips";
import { FilterPanel } from "@/components/filters/filter-panel";
import { FilterToggle } from "@/components/filters/filter-toggle";
import layout from "@/components/filters/layout.module.css";
import { formatList } from "@/components/format";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { IssuePosition } from "@/components/rounds/issue-position";
import styles from "@/components/rounds/positions.module.css";
import type { RoundPlace } from "@/components/rounds/round-place";
import type { RoundSelection } from "@/components/rounds/round-selection";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import type { Lookups } from "@/components/statement/lookups";
import { type Filters, facetNames, hasFilters, noFilters } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { RoundView } from "@/lib/schemas/views";

export type PositionsProps = {
  view: RoundView;
  selection: RoundSelection;
  filters: Filters;
  place: RoundPlace;
  lookups: Lookups;
};

/** Every live position of a round, issue by issue, with the filters beside it. */
export function Positions({ view, selection, filters, place, lookups }: PositionsProps) {
  const { shown, live, groups } = selection;
  const result =
    shown.size === live
      ? say("rounds.statements_count", { count: live })
      : say("rounds.shown_of", { shown: shown.size, count: live });
  const inForce = facetNames.reduce((sum, name) => sum + filters[name].length, filters.q === "" ? 0 : 1);
  const narrowed = hasFilters({ ...filters, issue: [] });
  return (
    <section className={styles.positions} aria-labelledby="positions">
      <h2 id="positions">{say("rounds.positions")}</h2>
      <SoftNavigation className={layout.layout} state={place.hrefWith(filters)}>
        <FilterPanel
          labels={view}
          filters={filters}
          facets={selection.facets}
          totals={selection.totals}
          action={place.action}
          result={result}
        />
        <div className={layout.content}>
          <div className={layout.bar}>
            <FilterToggle inForce={inForce} />
            <Chips filters={filters} labels={view} hrefWith={place.hrefWith} />
            <p className={layout.result} role="status">
              {result}
            </p>
          </div>
          {shown.size === 0 && (
            <p className={styles.none}>
              {sayWith("rounds.no_match", {
                count: live,
                link: (parts) => <a href={place.hrefWith(noFilters)}>{parts}</a>,
              })}
            </p>
          )}
          {groups
            .filter((group) => group.rows.length > 0 || !narrowed)
            .map((group) => (
              <section key={group.id} className={styles.group}>
                <h3 lang={recordLanguage}>{group.label}</h3>
                {group.rows.map((row) => (
                  <IssuePosition key={row.issue.id} row={row} view={view} lookups={lookups} />
                ))}
                {!narrowed && group.unraised.length > 0 && (
                  <p className={styles.none}>
                    {sayWith("rounds.unraised", {
                      issues: formatList(group.unraised.map((issue) => issue.label.toLowerCase())),
                      record: recordText,
                    })}
                  </p>
                )}
              </section>
            ))}
        </div>
      </SoftNavigation>
    </section>
  );
}
