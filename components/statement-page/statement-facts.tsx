import { formatDate } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/statement-page/statement-page.module.css";
import { Fact } from "@/components/ui/fact";
import facts from "@/components/ui/facts.module.css";
import { PartyMark } from "@/components/ui/party-mark";
import { PartyMarks } from "@/components/ui/party-marks";
import { certaintyWords, evidenceWords, stanceWords } from "@/components/words";
import { issueHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";

export type StatementFactsProps = { statement: Statement; outline: Outline; lookups: Lookups };

function dateInWords({ date, date_precision }: Statement): string {
  const day = formatDate(date);
  return date_precision === "day" ? day : say(`statement_page.date_${date_precision}`, { date: day });
}

type IssueProps = { negotiation: string; id: string; lookups: Lookups };

function Issue({ negotiation, id, lookups }: IssueProps) {
  const issue = lookups.issues.get(id);
  return (
    <>
      <a href={issueHref(negotiation, id)} lang={recordLanguage}>
        {issue?.label ?? id}
      </a>
      {issue && (
        <span className={styles.quiet} lang={recordLanguage}>
          {issue.question}
        </span>
      )}
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
    <dl className={`${facts.facts} ${styles.facts}`}>
      <Fact term={say("statement_page.fact_party")}>
        {party ? <PartyMark party={party} /> : statement.party}
      </Fact>
      {speaker && (
        <Fact term={say("statement_page.fact_speaker")}>
          <span lang={recordLanguage}>{[speaker.name, speaker.role].filter(Boolean).join(", ")}</span>
        </Fact>
      )}
      <Fact term={say("statement_page.fact_stance")}>
        {stance.word}
        <span className={styles.quiet}>{stance.means}</span>
      </Fact>
      <Fact term={say("statement_page.fact_issue")}>
        <Issue negotiation={outline.negotiation.id} id={statement.issue} lookups={lookups} />
      </Fact>
      {statement.also.length > 0 && (
        <Fact term={say("statement_page.fact_touches")}>
          {statement.also.map((id) => (
            <p key={id}>
              <Issue negotiation={outline.negotiation.id} id={id} lookups={lookups} />
            </p>
          ))}
        </Fact>
      )}
      <Fact term={say("statement_page.fact_actors")}>
        {statement.addressee.length === 0 ? (
          <span className={styles.quiet}>{say("statement_page.nobody_named")}</span>
        ) : (
          <PartyMarks parties={statement.addressee} looks={lookups.parties} />
        )}
      </Fact>
      <Fact term={say("statement_page.fact_date")}>{dateInWords(statement)}</Fact>
      <Fact term={say("statement_page.fact_round")}>
        <a href={lookups.links.round(statement.round) ?? undefined} lang={recordLanguage}>
          {round?.title ?? statement.round}
        </a>
      </Fact>
      {document && (
        <Fact term={say("statement_page.fact_document")}>
          <a href={lookups.links.document(document.id, statement.id) ?? undefined} lang={recordLanguage}>
            {document.title}
          </a>
        </Fact>
      )}
      <Fact term={say("statement_page.fact_evidence")}>
        {evidence.word}
        <span className={styles.quiet}>{evidence.means}</span>
      </Fact>
      <Fact term={say("statement_page.fact_certainty")}>{certaintyWords(statement.certainty)}</Fact>
      {statement.coder_note && (
        <Fact term={say("statement_page.fact_note")}>
          <span lang={recordLanguage}>{statement.coder_note}</span>
        </Fact>
      )}
      <Fact term={say("statement_page.fact_id")}>
        <code>{statement.id}</code>
      </Fact>
    </dl>
  );
}
