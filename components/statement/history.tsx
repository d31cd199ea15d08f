import { formatDate } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import { ReferenceLink } from "@/components/statement/reference-link";
import styles from "@/components/statement/statement.module.css";
import { changeWords } from "@/components/words";
import type { Statement } from "@/lib/schemas/entities";

/** What changed since the same party's earlier statement, with the reason and the way to it. */
export function History({ statement, lookups }: { statement: Statement; lookups: Lookups }) {
  const { continues, change, change_reason } = statement;
  if (continues === undefined || change === undefined) return null;
  const earlier = lookups.references.get(continues);
  const round = earlier?.round === undefined ? undefined : lookups.rounds.get(earlier.round);
  return (
    <details>
      <summary>
        {changeWords(change)} since {round ? formatDate(round.date) : "an earlier round"}
      </summary>
      <div className={styles.opened}>
        {change_reason && <p>{change_reason}</p>}
        <p>
          Earlier{round && `, ${round.title}`}:{" "}
          <ReferenceLink id={continues} lookups={lookups}>
            {earlier?.label ?? continues}
          </ReferenceLink>
        </p>
      </div>
    </details>
  );
}
