import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/statement/statement.module.css";
import { whenSaid } from "@/components/statement/when-said";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";

/** Who spoke, when, and outside a document also where: name and role, or the role alone. */
export function SpeakerLine({ statement, lookups }: { statement: Statement; lookups: Lookups }) {
  const { speaker, document, round } = statement;
  if (speaker === undefined && document !== undefined) return null;
  const place = lookups.rounds.get(round)?.title ?? round;
  const href = lookups.links.round(round);
  const said = [speaker?.name, speaker?.role].filter(Boolean).join(", ");
  return (
    <p className={styles.speaker}>
      {said !== "" && <span lang={recordLanguage}>{said}</span>}
      {said !== "" && " · "}
      {whenSaid(statement)}
      {document === undefined && round !== lookups.here && (
        <>
          {" · "}
          <span lang={recordLanguage}>{href === null ? place : <a href={href}>{place}</a>}</span>
        </>
      )}
    </p>
  );
}
