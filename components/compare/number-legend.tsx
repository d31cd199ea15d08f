import styles from "@/components/compare/table.module.css";
import type { Statement } from "@/lib/schemas/entities";

/** What "~" before a number means, where one of the numbers has it. */
export function NumberLegend({ statements }: { statements: readonly Statement[] }) {
  if (!statements.some((statement) => statement.number?.startsWith("~"))) return null;
  return (
    <p className={styles.legend}>
      ~ The number is inferred: the paper, or what is known of it, does not give one.
    </p>
  );
}
