import type { ReactNode } from "react";
import styles from "@/components/filters/filters.module.css";
import { formatNumber } from "@/components/format";

export type FacetOptionProps = {
  name: string;
  value: string;
  label: ReactNode;
  count: number;
  chosen: boolean;
  /** Follows the choice at once; left out where the form is sent instead. */
  onToggle?: ((value: string) => void) | undefined;
};

/** One value of a facet: a checkbox, its label, and how many it would leave. */
export function FacetOption({ name, value, label, count, chosen, onToggle }: FacetOptionProps) {
  const state = onToggle ? { checked: chosen, onChange: () => onToggle(value) } : { defaultChecked: chosen };
  return (
    <label className={styles.option} data-empty={count === 0 || undefined}>
      <input type="checkbox" name={name} value={value} disabled={count === 0 && !chosen} {...state} />
      <span>{label}</span>
      <span className={styles.count}>{formatNumber(count)}</span>
    </label>
  );
}
