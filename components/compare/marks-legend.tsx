import type { Column } from "@/components/compare/columns";
import styles from "@/components/compare/marks.module.css";
import { sayWith } from "@/components/language/say-with";

/** How to read the marks, and what is compared with what. */
export function MarksLegend({ kind }: { kind: Column["kind"] }) {
  return (
    <p className={styles.legend}>
      {sayWith(`compare.legend.${kind}`, {
        first: (parts) => <span className={styles.missing}>{parts}</span>,
        others: (parts) => <span className={styles.only}>{parts}</span>,
      })}
    </p>
  );
}
