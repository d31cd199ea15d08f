import styles from "@/components/compare/table.module.css";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import { StanceMark } from "@/components/ui/stance-mark";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";

/** A statement that touches an issue and stands in full under its main one: what it says, and where. */
export function TouchingLine({ statement, lookups }: { statement: Statement; lookups: Lookups }) {
  const { id, stance, summary, issue } = statement;
  return (
    <p className={styles.touching}>
      <StanceMark stance={stance} /> <span lang={recordLanguage}>{summary}</span>{" "}
      <a href={lookups.links.statement(id) ?? undefined} data-reference={id}>
        {sayWith("compare.under", {
          issue: lookups.issues.get(issue)?.label ?? issue,
          record: recordText,
        })}
      </a>
    </p>
  );
}
