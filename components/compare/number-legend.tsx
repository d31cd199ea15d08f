import styles from "@/components/compare/table.module.css";
import { say } from "@/lib/language/say";
import type { Statement } from "@/lib/schemas/entities";

/** What "~" before a number means, where one of the numbers has it. */
export function NumberLegend({ statements }: { statements: readonly Statement[] }) {
  if (!statements.some((statement) => statement.number?.startsWith("~"))) return null;
  return <p className={styles.legend}>~ {say("compare.number_inferred")}</p>;
}
