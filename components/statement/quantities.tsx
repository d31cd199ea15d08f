import { formatAmount } from "@/components/format-amount";
import styles from "@/components/statement/statement.module.css";
import { recordLanguage } from "@/lib/language/speech";
import type { Quantity } from "@/lib/schemas/parts";

/** The figures of a statement, set off: "at least 30 days — length of the truce". */
export function Quantities({ quantities }: { quantities: readonly Quantity[] }) {
  if (quantities.length === 0) return null;
  return (
    <ul className={styles.quantities}>
      {quantities.map((quantity) => (
        <li key={`${quantity.what} ${quantity.value} ${quantity.unit}`}>
          <b>{formatAmount(quantity)}</b> <span lang={recordLanguage}>{quantity.what}</span>
        </li>
      ))}
    </ul>
  );
}
