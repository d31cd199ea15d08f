import type { Lookups } from "@/components/statement/lookups";
import { PartyMark } from "@/components/ui/party-mark";
import styles from "@/components/unresolved/unresolved.module.css";
import { whenWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
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
      <h2 id="open-ends">{say("unresolved.open_ends")}</h2>
      <p className={styles.lede}>{say("unresolved.open_ends_lede")}</p>
      <details>
        <summary>{say("unresolved.open_conditions", { count: ends.length })}</summary>
        <ul className={styles.ends}>
          {ends.map(({ party, issue, statement, condition }) => {
            const look = lookups.parties.get(party);
            const href = lookups.links.statement(statement);
            return (
              <li key={`${statement} ${condition.when} ${condition.text}`}>
                {look && <PartyMark party={look} />}
                <span className={styles.about} lang={recordLanguage}>
                  {lookups.issues.get(issue)?.label ?? issue}
                </span>
                <div>
                  <p className={styles.says}>
                    <b>{whenWords(condition.when)}</b>{" "}
                    <span lang={recordLanguage}>
                      {href === null ? condition.text : <a href={href}>{condition.text}</a>}
                    </span>
                  </p>
                  <p className={styles.others} lang={recordLanguage}>
                    {statements.get(statement)?.summary}
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
