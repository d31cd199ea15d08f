import type { ReactNode } from "react";
import { formatDate, formatList } from "@/components/format";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { Conditions } from "@/components/statement/conditions";
import type { Lookups } from "@/components/statement/lookups";
import { PackageLine } from "@/components/statement/package-line";
import { Quantities } from "@/components/statement/quantities";
import { SourceNumbers } from "@/components/statement/source-numbers";
import styles from "@/components/statement/statement.module.css";
import { StatementNumber } from "@/components/statement/statement-number";
import { whenSaid } from "@/components/statement/when-said";
import { DisputeMark } from "@/components/ui/dispute-mark";
import { StanceMark } from "@/components/ui/stance-mark";
import { certaintyWords, evidenceWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";

export type CarriedStatementProps = {
  statement: Statement;
  lookups: Lookups;
  /** In what it was said, such as a document's title; left out for what was spoken. */
  document: string | undefined;
  /** Its main issue is another one than the row it stands in. */
  touches: boolean;
};

function spokenBy(statement: Statement): ReactNode {
  const said = [statement.speaker?.name, statement.speaker?.role].filter(Boolean).join(", ");
  return [said !== "" && [recordText([said]), ", "], whenSaid(statement)];
}

function firstLine({ statement, lookups, touches }: CarriedStatementProps): ReactNode {
  const since = lookups.rounds.get(statement.round);
  const actors = statement.addressee.map((id) => lookups.parties.get(id)?.short ?? id);
  const issue = lookups.issues.get(statement.issue)?.label ?? statement.issue;
  const from = say("statement.carried_from", { date: since ? formatDate(since.date) : statement.round });
  return [
    actors.length > 0 ? `${say("statement.actors", { parties: formatList(actors) })} · ${from}` : from,
    touches && [" · ", sayWith("statement.touches", { issue, record: recordText })],
  ];
}

/**
 * A statement of an earlier round that still stands, under a heading that names its party: all it says, in
 * few elements, since a late round carries hundreds. Its history and notes are where its number leads.
 */
export function CarriedStatement(props: CarriedStatementProps) {
  const { statement, lookups, document } = props;
  const { id } = statement;
  const evidence = evidenceWords(statement.evidence).word;
  const certainty = say("statement.certainty", { certainty: certaintyWords(statement.certainty) });
  const whole =
    statement.document === undefined
      ? lookups.links.statement(id)
      : lookups.links.document(statement.document, id);
  return (
    <article className={styles.statement} id={id}>
      <StatementNumber href={whole ?? `#${id}`} number={statement.number} />
      <div className={styles.body}>
        <p className={styles.who}>
          <StanceMark stance={statement.stance} /> {firstLine(props)}
        </p>
        <p className={styles.says} lang={recordLanguage}>
          {statement.summary}
        </p>
        <Quantities quantities={statement.quantities} />
        <Conditions conditions={statement.conditions} lookups={lookups} />
        <PackageLine membership={statement.package} lookups={lookups} />
        <p className={styles.origin}>
          {document === undefined ? spokenBy(statement) : <span lang={recordLanguage}>{document}</span>}
          {` · ${evidence}, ${certainty} · `}
          <SourceNumbers citations={statement.citations} lookups={lookups} />{" "}
          <DisputeMark disputes={lookups.disputes.ofStatement(statement)} href={lookups.links.dispute} />
        </p>
      </div>
    </article>
  );
}
