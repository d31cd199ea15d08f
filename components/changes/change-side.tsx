import { statementName } from "@/components/changes/change-words";
import styles from "@/components/changes/changes.module.css";
import { howKnown } from "@/components/grid/said";
import { Conditions } from "@/components/statement/conditions";
import type { Lookups } from "@/components/statement/lookups";
import { Quantities } from "@/components/statement/quantities";
import { whenSaid } from "@/components/statement/when-said";
import { DisputeMark } from "@/components/ui/dispute-mark";
import { StanceMark } from "@/components/ui/stance-mark";
import { evidenceWords } from "@/components/words";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";

export type ChangeSideProps = {
  /** "Before" or "After"; left out where there is only one side, whose card tells stance and date. */
  title?: string;
  statement: Statement;
  lookups: Lookups;
};

/** A statement as it was or as it is: what it says, when and where, and the way to its own page. */
export function ChangeSide({ title, statement, lookups }: ChangeSideProps) {
  const { id, stance, summary, quantities, conditions, evidence, round } = statement;
  const href = lookups.links.statement(id);
  const name = statementName(statement);
  return (
    <div className={styles.side}>
      {title !== undefined && (
        <p className={styles.label}>
          <b>{title}</b>
          <StanceMark stance={stance} />
          <span>{whenSaid(statement)}</span>
        </p>
      )}
      <p className={styles.says} lang={recordLanguage}>
        {summary}
      </p>
      <Quantities quantities={quantities} />
      <Conditions conditions={conditions} lookups={lookups} />
      <p className={styles.place}>
        {href === null ? name : <a href={href}>{name}</a>}
        <span title={evidenceWords(evidence).means}>{howKnown({ statement })}</span>
        <span lang={recordLanguage}>{lookups.rounds.get(round)?.title ?? round}</span>
        <DisputeMark disputes={lookups.disputes.ofStatement(statement)} href={lookups.links.dispute} />
      </p>
    </div>
  );
}
