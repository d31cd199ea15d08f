import { formatDate } from "@/components/format";
import styles from "@/components/rounds/round-list.module.css";
import { roundKindWords } from "@/components/words";
import { documentHref, roundHref } from "@/lib/address/parameters";
import { groupBy } from "@/lib/domain/group-by";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { RecordData } from "@/lib/schemas/record-data";

/** Every round of a record: when, what kind, where, how it went, what was tabled, how much was said. */
export function RoundList({ data }: { data: Omit<RecordData, "issue_groups"> }) {
  const { id } = data.negotiation;
  const roundOf = ({ round }: { round: string }) => round;
  const tabled = groupBy(data.documents, roundOf);
  const said = groupBy(data.statements, roundOf);
  const outcomes = groupBy(data.outcomes, roundOf);
  const disputes = groupBy(data.disputes, roundOf);
  return (
    <ol className={styles.rounds}>
      {data.rounds.map((round) => {
        const documents = tabled.get(round.id) ?? [];
        const facts = [
          say("rounds.statements_count", { count: said.get(round.id)?.length ?? 0 }),
          say("rounds.outcomes_count", { count: outcomes.get(round.id)?.length ?? 0 }),
          say("rounds.disputes_count", { count: disputes.get(round.id)?.length ?? 0 }),
        ];
        return (
          <li key={round.id}>
            <p className={styles.when}>
              <time dateTime={round.date}>{formatDate(round.date)}</time>
              <span>{roundKindWords(round.kind)}</span>
              {round.venue && <span lang={recordLanguage}>{round.venue}</span>}
            </p>
            <div>
              <h2 lang={recordLanguage}>
                <a href={roundHref(id, round.id)}>{round.title}</a>
              </h2>
              <p className={styles.account} lang={recordLanguage}>
                {round.account}
              </p>
              {documents.length > 0 && (
                <ul className={styles.documents} aria-label={say("rounds.tabled")}>
                  {documents.map((document) => (
                    <li key={document.id} lang={recordLanguage}>
                      <a href={documentHref(id, document.id)}>{document.title}</a>
                    </li>
                  ))}
                </ul>
              )}
              <p className={styles.facts}>{facts.join(" · ")}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
