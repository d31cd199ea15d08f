import { activeFilters, type FilterLabels, type OwnChip } from "@/components/filters/filter-words";
import styles from "@/components/filters/filters.module.css";
import { RecordNames } from "@/components/language/record-names";
import { followInPlace } from "@/components/ui/plain-click";
import { type Filters, noFilters } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";

export type ChipsProps = {
  filters: Filters;
  labels: FilterLabels;
  /** The address of this page with other filters: what a chip leads to without scripts. */
  hrefWith: (filters: Filters) => string;
  /** Takes the change over where the page can follow it without a request. */
  onChange?: (filters: Filters) => void;
  /** Filters of the page's own facet, and the address without those and all others. */
  own?: { chips: readonly OwnChip[]; hrefWithout: string };
};

/** The filters in force, each removable. */
export function Chips({ filters, labels, hrefWith, onChange, own }: ChipsProps) {
  const active = activeFilters(filters, labels);
  const count = active.length + (own?.chips.length ?? 0);
  if (count === 0) return null;
  const link = (next: Filters) => ({
    href: hrefWith(next),
    ...(onChange && { onClick: followInPlace(() => onChange(next)) }),
  });
  return (
    <ul className={`screen-only ${styles.chips}`} aria-label={say("filters.list")}>
      {own?.chips.map(({ key, label, href }) => (
        <li key={key}>
          <a className={styles.chip} href={href}>
            <span className="spoken">{say("filters.remove")} </span>
            {label}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {active.map(({ key, label, names, without }) => (
        <li key={key}>
          <a className={styles.chip} {...link(without)}>
            <span className="spoken">{say("filters.remove")} </span>
            <RecordNames text={label} names={names} />
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {count > 1 && (
        <li>
          <a className={styles.clear} {...link(noFilters)} {...(own && { href: own.hrefWithout })}>
            {say("filters.clear")}
          </a>
        </li>
      )}
    </ul>
  );
}
