import type { Lookups } from "@/components/statement/lookups";
import { ReferenceLink } from "@/components/statement/reference-link";
import { ReferenceList } from "@/components/statement/reference-list";
import styles from "@/components/statement/statement.module.css";
import { whenWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Condition } from "@/lib/schemas/parts";

const mostListed = 2;

/** What else a condition names; a long list opens in place. */
function Further({ ids, lookups }: { ids: readonly string[]; lookups: Lookups }) {
  const known = ids.filter((id) => lookups.references.has(id));
  if (known.length === 0) return null;
  if (known.length > mostListed)
    return (
      <details className={`${styles.fold} ${styles.further}`}>
        <summary>{say("statement.names_more", { count: known.length })}</summary>
        <ReferenceList ids={known} lookups={lookups} />
      </details>
    );
  return (
    <span className={styles.further}>
      {` (${say("statement.see_also")} `}
      <ReferenceList ids={known} lookups={lookups} />)
    </span>
  );
}

/** What must hold before the statement does, each linked to what it names. */
export function Conditions(props: { conditions: readonly Condition[]; lookups: Lookups }) {
  const { conditions, lookups } = props;
  if (conditions.length === 0) return null;
  return (
    <ul className={styles.conditions} aria-label={say("statement.conditions")}>
      {conditions.map(({ when, text, refs: [first, ...others] }) => (
        <li key={`${when} ${text}`}>
          <b>{whenWords(when)}</b>{" "}
          <span lang={recordLanguage}>
            {first === undefined ? (
              text
            ) : (
              <ReferenceLink id={first} lookups={lookups}>
                {text}
              </ReferenceLink>
            )}
          </span>
          <Further ids={others} lookups={lookups} />
        </li>
      ))}
    </ul>
  );
}
