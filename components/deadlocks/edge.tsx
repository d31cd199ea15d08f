import styles from "@/components/deadlocks/deadlocks.module.css";
import { type LinkedCondition, LinkedConditions } from "@/components/deadlocks/linked-conditions";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import { StatementLine } from "@/components/unresolved/statement-line";
import type { Ground } from "@/lib/domain/requirements";
import { recordLanguage } from "@/lib/language/speech";
import type { Requirement } from "@/lib/schemas/deadlock-views";
import type { Statement } from "@/lib/schemas/entities";

export type EdgeProps = {
  edge: Requirement;
  /** The statements stand in full further up: here their conditions lead to them. */
  told: boolean;
  grounds: readonly Ground[];
  statements: ReadonlyMap<string, Statement>;
  lookups: Lookups;
};

/** One arrow of a deadlock: which issue waits for which, and every statement that says so, with its condition. */
export function Edge({ edge, told, grounds, statements, lookups }: EdgeProps) {
  const labelOf = (issue: string) => lookups.issues.get(issue)?.label ?? issue;
  const behind: LinkedCondition[] = grounds.filter(
    (ground) => ground.from === edge.from && ground.to === edge.to,
  );
  return (
    <li>
      <p className={styles.wait}>
        {sayWith("deadlocks.waits", {
          from: labelOf(edge.from),
          to: labelOf(edge.to),
          issue: (parts) => <b lang={recordLanguage}>{parts}</b>,
        })}
      </p>
      {told ? (
        <LinkedConditions conditions={behind} lookups={lookups} linked />
      ) : (
        <ul className={styles.grounds}>
          {edge.statements.map((id) => {
            const statement = statements.get(id);
            return (
              <li key={id}>
                {statement && <StatementLine statement={statement} lookups={lookups} />}
                <LinkedConditions
                  conditions={behind.filter((ground) => ground.statement === id)}
                  lookups={lookups}
                />
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
