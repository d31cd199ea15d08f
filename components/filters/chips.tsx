import { activeFilters, type FilterLabels } from "@/components/filters/filter-words";
import styles from "@/components/filters/filters.module.css";
import { type Filters, noFilters } from "@/lib/domain/filter";

export type ChipsProps = {
  filters: Filters;
  labels: FilterLabels;
  /** The address of this page with other filters: what a chip leads to without scripts. */
  hrefWith: (filters: Filters) => string;
  /** Takes the change over where the page can follow it without a request. */
  onChange?: (filters: Filters) => void;
};

/** The filters in force, each removable. */
export function Chips({ filters, labels, hrefWith, onChange }: ChipsProps) {
  const active = activeFilters(filters, labels);
  if (active.length === 0) return null;
  const link = (next: Filters) => ({
    href: hrefWith(next),
    ...(onChange && {
      onClick: (event: { preventDefault: () => void }) => {
        event.preventDefault();
        onChange(next);
      },
    }),
  });
  return (
    <ul className={`screen-only ${styles.chips}`} aria-label="Filters in force">
      {active.map(({ key, label, without }) => (
        <li key={key}>
          <a className={styles.chip} {...link(without)}>
            <span className="spoken">Remove filter </span>
            {label}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <a className={styles.clear} {...link(noFilters)}>
            Clear all
          </a>
        </li>
      )}
    </ul>
  );
}
