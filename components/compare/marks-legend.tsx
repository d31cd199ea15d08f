import styles from "@/components/compare/marks.module.css";

/** How to read the marks, and what is compared with what. */
export function MarksLegend({ noun }: { noun: string }) {
  return (
    <p className={styles.legend}>
      Marked are words of our summaries that the {noun} compared does not have:{" "}
      <span className={styles.missing}>dotted</span> in the first column,{" "}
      <span className={styles.only}>underlined</span> in the others. A {noun} is compared with the one in the
      first column that it continues or that continues it; failing that, the first {noun} on an issue with the
      first one there. The rest stands unmarked.
    </p>
  );
}
