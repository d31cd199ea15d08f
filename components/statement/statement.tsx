import type { ReactNode } from "react";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { Citations } from "@/components/statement/citations";
import { Conditions } from "@/components/statement/conditions";
import { History } from "@/components/statement/history";
import type { Lookups } from "@/components/statement/lookups";
import { PackageLine } from "@/components/statement/package-line";
import { Quantities } from "@/components/statement/quantities";
import { SpeakerLine } from "@/components/statement/speaker-line";
import styles from "@/components/statement/statement.module.css";
import { StatementNumber } from "@/components/statement/statement-number";
import { WhoLine } from "@/components/statement/who-line";
import { DisputeMark } from "@/components/ui/dispute-mark";
import { certaintyWords, evidenceWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement as StatementData } from "@/lib/schemas/entities";

export type StatementProps = {
  statement: StatementData;
  lookups: Lookups;
  /** Carries the id as its anchor; false for a second appearance on the same page. */
  anchored?: boolean;
  /** The statement's main issue is another one than the row it stands in. */
  touches?: boolean;
  /** Names the main issue, where no heading does. */
  showIssue?: boolean;
  /** Says whose it is; false under a heading that does. */
  named?: boolean;
  /** Leaves out history and notes, where the page tells them itself. */
  brief?: boolean;
  /** One of the rows that the page is read by, where no element around it is. */
  isRow?: boolean;
  /** What the page adds to the first line, such as "carried from June". */
  badge?: ReactNode;
  /** The summary as the page draws it, such as with marks in it. */
  says?: ReactNode;
};

function CoderNote({ note }: { note: string | undefined }) {
  if (note === undefined) return null;
  return (
    <details className={styles.fold}>
      <summary>{say("statement.coders_note")}</summary>
      <p className={styles.opened} lang={recordLanguage}>
        {note}
      </p>
    </details>
  );
}

/** A clause or a spoken statement with all that the record says of it; draws on server and client alike. */
export function Statement({ statement, lookups, anchored = true, named = true, ...shown }: StatementProps) {
  const issue = lookups.issues.get(statement.issue)?.label ?? statement.issue;
  const evidence = evidenceWords(statement.evidence);
  return (
    <article
      className={styles.statement}
      id={anchored ? statement.id : undefined}
      data-row={shown.isRow ? statement.id : undefined}
      data-tone={lookups.parties.get(statement.party)?.tone}
    >
      <StatementNumber href={`#${statement.id}`} number={statement.number} />
      <div className={styles.body}>
        <WhoLine statement={statement} lookups={lookups} named={named}>
          {shown.touches && (
            <span className={styles.tag}>
              {sayWith("statement.filed_under", { issue, record: recordText })}
            </span>
          )}
          {shown.badge}
        </WhoLine>
        <SpeakerLine statement={statement} lookups={lookups} />
        <p className={styles.says} lang={recordLanguage}>
          {shown.says ?? statement.summary}
        </p>
        <Quantities quantities={statement.quantities} />
        <Conditions conditions={statement.conditions} lookups={lookups} />
        <PackageLine membership={statement.package} lookups={lookups} />
        <div className={styles.meta}>
          {shown.showIssue && <span lang={recordLanguage}>{issue}</span>}
          <span title={evidence.means}>{evidence.word}</span>
          <span>{say("statement.certainty", { certainty: certaintyWords(statement.certainty) })}</span>
          <Citations citations={statement.citations} lookups={lookups} />
          <DisputeMark disputes={lookups.disputes.ofStatement(statement)} href={lookups.links.dispute} />
          {!shown.brief && (
            <>
              <History statement={statement} lookups={lookups} />
              <CoderNote note={statement.coder_note} />
            </>
          )}
        </div>
      </div>
    </article>
  );
}
