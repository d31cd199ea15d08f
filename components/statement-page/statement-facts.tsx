import type { ReactNode } from "react";
import { formatDate } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/statement-page/statement-page.module.css";
import { PartyMark } from "@/components/ui/party-mark";
import { PartyMarks } from "@/components/ui/party-marks";
import { certaintyWords, evidenceWords, stanceWords } from "@/components/words";
import { issueHref } from "@/lib/address/parameters";
import type { Statement } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";

export type StatementFactsProps = { statement: Statement; outline: Outline; lookups: Lookups };

const precisionWords = {
  day: "",
  month: " (known to the month)",
  year: " (known to the year)",
  inferred: " (inferred)",
} as const;

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type IssueProps = { negotiation: string; id: string; lookups: Lookups };

function Issue({ negotiation, id, lookups }: IssueProps) {
  const issue = lookups.issues.get(id);
  return (
    <>
      <a href={issueHref(negotiation, id)}>{issue?.label ?? id}</a>
      {issue && <span className={styles.quiet}>{issue.question}</span>}
    </>
  );
}

/** Every coded field of a statement by its name, with what the code means. */
export function StatementFacts({ statement, outline, lookups }: StatementFactsProps) {
  const party = lookups.parties.get(statement.party);
  const round = lookups.rounds.get(statement.round);
  const document = outline.documents.find((each) => each.id === statement.document);
  const stance = stanceWords(statement.stance);
  const evidence = evidenceWords(statement.evidence);
  const { speaker } = statement;
  return (
    <dl className={styles.facts}>
      <Fact term="Party">{party ? <PartyMark party={party} /> : statement.party}</Fact>
      {speaker && <Fact term="Speaker">{[speaker.name, speaker.role].filter(Boolean).join(", ")}</Fact>}
      <Fact term="Stance">
        {stance.word}
        <span className={styles.quiet}>{stance.means}</span>
      </Fact>
      <Fact term="Issue">
        <Issue negotiation={outline.negotiation.id} id={statement.issue} lookups={lookups} />
      </Fact>
      {statement.also.length > 0 && (
        <Fact term="Touches">
          {statement.also.map((id) => (
            <p key={id}>
              <Issue negotiation={outline.negotiation.id} id={id} lookups={lookups} />
            </p>
          ))}
        </Fact>
      )}
      <Fact term="Would have to act">
        {statement.addressee.length === 0 ? (
          <span className={styles.quiet}>nobody named</span>
        ) : (
          <PartyMarks parties={statement.addressee} looks={lookups.parties} />
        )}
      </Fact>
      <Fact term="Date">
        {formatDate(statement.date)}
        {precisionWords[statement.date_precision]}
      </Fact>
      <Fact term="Round">
        <a href={lookups.links.round(statement.round) ?? undefined}>{round?.title ?? statement.round}</a>
      </Fact>
      {document && (
        <Fact term="Document">
          <a href={lookups.links.document(document.id, statement.id) ?? undefined}>{document.title}</a>
        </Fact>
      )}
      <Fact term="How it is known">
        {evidence.word}
        <span className={styles.quiet}>{evidence.means}</span>
      </Fact>
      <Fact term="Certainty">{certaintyWords(statement.certainty)}</Fact>
      {statement.coder_note && <Fact term="Coder’s note">{statement.coder_note}</Fact>}
      <Fact term="Id">
        <code>{statement.id}</code>
      </Fact>
    </dl>
  );
}
