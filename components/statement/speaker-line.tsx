import { formatDate } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/statement/statement.module.css";
import type { Statement } from "@/lib/schemas/entities";

function whenSaid({ date, date_precision }: Pick<Statement, "date" | "date_precision">): string {
  return date_precision === "inferred" ? `${formatDate(date)} (date inferred)` : formatDate(date);
}

/** Who spoke, when, and outside a document also where: name and role, or the role alone. */
export function SpeakerLine({ statement, lookups }: { statement: Statement; lookups: Lookups }) {
  const { speaker, document, round } = statement;
  if (speaker === undefined && document !== undefined) return null;
  const place = lookups.rounds.get(round)?.title ?? round;
  const href = lookups.links.round(round);
  const said = [speaker?.name, speaker?.role].filter(Boolean).join(", ");
  return (
    <p className={styles.speaker}>
      {[said, whenSaid(statement)].filter(Boolean).join(" · ")}
      {document === undefined && round !== lookups.here && (
        <> · {href === null ? place : <a href={href}>{place}</a>}</>
      )}
    </p>
  );
}
