import { formatDate } from "@/components/format";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import { ReferenceLink } from "@/components/statement/reference-link";
import styles from "@/components/statement/statement.module.css";
import { changeWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";

/** What changed since the same party's earlier statement, with the reason and the way to it. */
export function History({ statement, lookups }: { statement: Statement; lookups: Lookups }) {
  const { continues, change, change_reason } = statement;
  if (continues === undefined || change === undefined) return null;
  const earlier = lookups.references.get(continues);
  const round = earlier?.round === undefined ? undefined : lookups.rounds.get(earlier.round);
  const type = changeWords(change);
  return (
    <details className={styles.fold}>
      <summary>
        {round
          ? say("statement.since", { change: type, date: formatDate(round.date) })
          : say("statement.since_earlier", { change: type })}
      </summary>
      <div className={styles.opened}>
        {change_reason && <p lang={recordLanguage}>{change_reason}</p>}
        <p>
          {round
            ? sayWith("statement.earlier_in", { round: round.title, record: recordText })
            : say("statement.earlier")}{" "}
          <span lang={recordLanguage}>
            <ReferenceLink id={continues} lookups={lookups}>
              {earlier?.label ?? continues}
            </ReferenceLink>
          </span>
        </p>
      </div>
    </details>
  );
}
