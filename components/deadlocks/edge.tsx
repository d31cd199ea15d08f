import styles from "@/components/deadlocks/deadlocks.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { StatementLine } from "@/components/unresolved/statement-line";
import { whenWords } from "@/components/words";
import type { Ground } from "@/lib/domain/requirements";
import type { Statement } from "@/lib/schemas/entities";
import type { Requirement } from "@/lib/schemas/views";

export type EdgeProps = {
  edge: Requirement;
  grounds: readonly Ground[];
  statements: ReadonlyMap<string, Statement>;
  lookups: Lookups;
};

/** One arrow of a deadlock: which issue waits for which, and every statement that says so, with its condition. */
export function Edge({ edge, grounds, statements, lookups }: EdgeProps) {
  const labelOf = (issue: string) => lookups.issues.get(issue)?.label ?? issue;
  const behind = grounds.filter((ground) => ground.from === edge.from && ground.to === edge.to);
  return (
    <li>
      <p className={styles.wait}>
        <b>{labelOf(edge.from)}</b> waits for <b>{labelOf(edge.to)}</b>
      </p>
      <ul className={styles.grounds}>
        {edge.statements.map((id) => {
          const statement = statements.get(id);
          if (statement === undefined) return null;
          return (
            <li key={id}>
              <StatementLine statement={statement} lookups={lookups} />
              {behind
                .filter((ground) => ground.statement === id)
                .map(({ condition }) => (
                  <p key={`${condition.when} ${condition.text}`} className={styles.condition}>
                    <b>{whenWords[condition.when]}</b> {condition.text}
                  </p>
                ))}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
