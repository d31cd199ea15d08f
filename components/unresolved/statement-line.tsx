import { formatDate } from "@/components/format";
import { howKnown } from "@/components/grid/said";
import type { Lookups } from "@/components/statement/lookups";
import { DisputeMark } from "@/components/ui/dispute-mark";
import { PartyMark } from "@/components/ui/party-mark";
import { StanceMark } from "@/components/ui/stance-mark";
import styles from "@/components/unresolved/unresolved.module.css";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";

export type StatementLineProps = {
  statement: Statement;
  lookups: Lookups;
  /** When it was said, seen from the page; its date where left out. */
  said?: string;
};

/** A statement in brief: who, with what stance, when and in which words; leads to all that is known of it. */
export function StatementLine({ statement, lookups, said }: StatementLineProps) {
  const { id, stance, date, summary } = statement;
  const party = lookups.parties.get(statement.party);
  const href = lookups.links.statement(id);
  return (
    <>
      <p className={styles.who}>
        {party && <PartyMark party={party} />}
        <StanceMark stance={stance} />
        <span>
          {said ?? formatDate(date)} · {howKnown({ statement })}
        </span>
        <DisputeMark disputes={lookups.disputes.ofStatement(statement)} href={lookups.links.dispute} />
      </p>
      <p className={styles.says} lang={recordLanguage}>
        {href === null ? summary : <a href={href}>{summary}</a>}
      </p>
    </>
  );
}
