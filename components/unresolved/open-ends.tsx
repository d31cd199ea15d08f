import { countOf } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import { PartyMark } from "@/components/ui/party-mark";
import styles from "@/components/unresolved/unresolved.module.css";
import { whenWords } from "@/components/words";
import type { OpenEnd } from "@/lib/schemas/deadlock-views";
import type { Statement } from "@/lib/schemas/entities";

export type OpenEndsProps = {
  ends: readonly OpenEnd[];
  statements: ReadonlyMap<string, Statement>;
  lookups: Lookups;
};

/** Conditions that name nothing in the record: nobody has yet said what would meet them. */
export function OpenEnds({ ends, statements, lookups }: OpenEndsProps) {
  if (ends.length === 0) return null;
  return (
    <section aria-labelledby="open-ends" className={styles.section}>
      <h2 id="open-ends">Open ends</h2>
      <p className={styles.lede}>
        Conditions to which nothing in the record answers: no statement, package or outcome is recorded that
        would meet them.
      </p>
      <details>
        <summary>{countOf(ends.length, "condition")} without a counterpart</summary>
        <ul className={styles.ends}>
          {ends.map(({ party, issue, statement, condition }) => {
            const look = lookups.parties.get(party);
            const href = lookups.links.statement(statement);
            return (
              <li key={`${statement} ${condition.when} ${condition.text}`}>
                {look && <PartyMark party={look} />}
                <span className={styles.about}>{lookups.issues.get(issue)?.label ?? issue}</span>
                <div>
                  <p className={styles.says}>
                    <b>{whenWords(condition.when)}</b>{" "}
                    {href === null ? condition.text : <a href={href}>{condition.text}</a>}
                  </p>
                  <p className={styles.others}>{statements.get(statement)?.summary}</p>
                </div>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
