import styles from "@/components/deadlocks/deadlocks.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { PartyMark } from "@/components/ui/party-mark";
import { whenWords } from "@/components/words";
import type { Ground } from "@/lib/domain/requirements";
import { recordLanguage } from "@/lib/language/speech";

export type LinkedCondition = Pick<Ground, "party" | "statement" | "condition">;

export type LinkedConditionsProps = {
  conditions: readonly LinkedCondition[];
  lookups: Lookups;
  /** Each says whose it is and leads to its statement, which does not stand above it. */
  linked?: boolean;
};

/** Conditions in their own words. */
export function LinkedConditions({ conditions, lookups, linked = false }: LinkedConditionsProps) {
  return conditions.map(({ party, statement, condition }) => {
    const look = lookups.parties.get(party);
    const href = linked ? lookups.links.statement(statement) : null;
    return (
      <p key={`${statement} ${condition.when} ${condition.text}`} className={styles.condition}>
        {linked && look && <PartyMark party={look} bare />} <b>{whenWords(condition.when)}</b>{" "}
        <span lang={recordLanguage}>
          {href === null ? condition.text : <a href={href}>{condition.text}</a>}
        </span>
      </p>
    );
  });
}
