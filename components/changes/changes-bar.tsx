import styles from "@/components/changes/changes.module.css";
import { noChangeFilters } from "@/components/changes/select-changes";
import { typeChips } from "@/components/changes/type-facet";
import { Chips } from "@/components/filters/chips";
import { FilterToggle } from "@/components/filters/filter-toggle";
import { activeFilters, type FilterLabels } from "@/components/filters/filter-words";
import layout from "@/components/filters/layout.module.css";
import type { ChangeFilters } from "@/lib/domain/change-filter";
import { say } from "@/lib/language/say";

export type ChangesBarProps = {
  filters: ChangeFilters;
  labels: FilterLabels;
  hrefWith: (filters: ChangeFilters) => string;
  result: string;
  /** Where the same changes are kept as a table. */
  table: string;
  /** Where changes of the chosen issues and parties are told as they come. */
  feed: string;
};

/** The filters in force, each removable, and what they leave. */
export function ChangesBar({ filters, labels, hrefWith, result, table, feed }: ChangesBarProps) {
  const chips = typeChips(filters, hrefWith);
  return (
    <div className={`${layout.bar} ${styles.bar}`}>
      <FilterToggle inForce={activeFilters(filters, labels).length + chips.length} />
      <Chips
        filters={filters}
        labels={labels}
        hrefWith={(next) => hrefWith({ ...next, type: filters.type })}
        own={{ chips, hrefWithout: hrefWith(noChangeFilters) }}
      />
      <p className={layout.result} role="status">
        {result}
      </p>
      <a href="#types">{say("changes.to_chart")}</a>
      <a href={table}>{say("changes.csv")}</a>
      <a href={feed}>{say("changes.feed")}</a>
    </div>
  );
}
