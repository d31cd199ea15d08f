import { Chips } from "@/components/filters/chips";
import { type FilterLabels, filterName, toggleValue } from "@/components/filters/filter-words";
import type { GridChoice } from "@/components/grid/grid-choice";
import styles from "@/components/grid/grid-filter-bar.module.css";
import { statusOrder } from "@/components/unresolved/by-status";
import { statusWords } from "@/components/words";
import { noFilters } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

export type GridFilterBarProps = {
  labels: FilterLabels;
  choice: GridChoice;
  /** How many issues the grid shows, in words. */
  shown: string;
  hrefWith: (change: Partial<GridChoice>) => string;
};

/** Which issues the grid shows: groups to choose, the filters in force, and what they leave. */
export function GridFilterBar({ labels, choice, shown, hrefWith }: GridFilterBarProps) {
  const chips = statusOrder
    .filter((status) => choice.status.includes(status))
    .map((status) => ({
      key: `status ${status}`,
      label: filterName(say("filters.status"), statusWords(status).word),
      href: hrefWith({ status: choice.status.filter((each) => each !== status) }),
    }));
  return (
    <div className={styles.bar}>
      <ul className={`screen-only ${styles.groups}`} aria-label={say("grid.groups")}>
        {labels.issue_groups.map(({ id, label }) => (
          <li key={id} lang={recordLanguage}>
            <a
              href={hrefWith({ issue: toggleValue(choice.issue, id) })}
              aria-current={choice.issue.includes(id) ? "true" : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
      <Chips
        filters={{ ...noFilters, issue: choice.issue }}
        labels={labels}
        hrefWith={({ issue }) => hrefWith({ issue })}
        own={{ chips, hrefWithout: hrefWith({ issue: [], status: [] }) }}
      />
      <p className={styles.result} role="status">
        {shown}
      </p>
    </div>
  );
}
