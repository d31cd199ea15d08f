import styles from "@/components/documents/document-list.module.css";
import { formatDate, formatLanguage, formatList } from "@/components/format";
import { partyLooks } from "@/components/ui/party-look";
import { PartyMarks, toneOf } from "@/components/ui/party-marks";
import { completenessWords, standingWords } from "@/components/words";
import { compareHref, documentHref, roundHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outline } from "@/lib/schemas/views";

function factsOf(document: Outline["documents"][number]): string[] {
  return [
    document.date === undefined ? say("documents.undated") : formatDate(document.date),
    standingWords(document.standing),
    completenessWords(document.completeness),
    say("documents.clause_count", { count: document.clauses }),
    formatList(document.languages.map(formatLanguage)),
  ].filter(Boolean);
}

/** Every document of the record under the round in which it was tabled. */
export function DocumentList({ outline }: { outline: Outline }) {
  const { id } = outline.negotiation;
  const looks = partyLooks(outline.parties);
  const rounds = outline.rounds
    .map((round) => ({ round, documents: outline.documents.filter((each) => each.round === round.id) }))
    .filter(({ documents }) => documents.length > 0);
  if (rounds.length === 0) return <p>{say("documents.none")}</p>;
  return rounds.map(({ round, documents }) => (
    <section key={round.id} className={styles.round} aria-labelledby={round.id}>
      <header>
        <h2 id={round.id}>
          <a href={roundHref(id, round.id)} lang={recordLanguage}>
            {round.title}
          </a>
        </h2>
        <p>
          <time dateTime={round.date}>{formatDate(round.date)}</time>
          {documents.length > 1 && (
            <>
              {" · "}
              <a href={compareHref(id, { docs: documents.map((each) => each.id) })}>
                {say("documents.compare_all", { count: documents.length })}
              </a>
            </>
          )}
        </p>
      </header>
      <ul>
        {documents.map((document) => (
          <li key={document.id} data-row={document.id} data-tone={toneOf(document.parties, looks)}>
            <PartyMarks parties={document.parties} looks={looks} />
            <h3>
              <a href={documentHref(id, document.id)} lang={recordLanguage}>
                {document.title}
              </a>
            </h3>
            <ul className={styles.facts}>
              {factsOf(document).map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  ));
}
