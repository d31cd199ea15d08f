import styles from "@/components/compare/table.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { StanceMark } from "@/components/ui/stance-mark";
import type { Statement } from "@/lib/schemas/entities";

/** A statement that touches an issue and stands in full under its main one: what it says, and where. */
export function TouchingLine({ statement, lookups }: { statement: Statement; lookups: Lookups }) {
  const { id, stance, summary, issue } = statement;
  return (
    <p className={styles.touching}>
      <StanceMark stance={stance} /> {summary}{" "}
      <a href={lookups.links.statement(id) ?? undefined} data-reference={id}>
        under {lookups.issues.get(issue)?.label ?? issue}
      </a>
    </p>
  );
}
