import { countOf, formatDate } from "@/components/format";
import styles from "@/components/rounds/round-list.module.css";
import { roundKindWords } from "@/components/words";
import { documentHref, roundHref } from "@/lib/address/parameters";
import type { RecordData } from "@/lib/schemas/record-data";

/** Every round of a record: when, what kind, where, how it went, what was tabled, how much was said. */
export function RoundList({ data }: { data: Omit<RecordData, "issue_groups"> }) {
  const { id } = data.negotiation;
  const within = (round: string) => (each: { round: string }) => each.round === round;
  return (
    <ol className={styles.rounds}>
      {data.rounds.map((round) => {
        const documents = data.documents.filter(within(round.id));
        const facts = [
          countOf(data.statements.filter(within(round.id)).length, "statement"),
          countOf(data.outcomes.filter(within(round.id)).length, "outcome"),
          countOf(data.disputes.filter(within(round.id)).length, "disputed fact"),
        ];
        return (
          <li key={round.id}>
            <p className={styles.when}>
              <time dateTime={round.date}>{formatDate(round.date)}</time>
              <span>{roundKindWords(round.kind)}</span>
              {round.venue && <span>{round.venue}</span>}
            </p>
            <div>
              <h2>
                <a href={roundHref(id, round.id)}>{round.title}</a>
              </h2>
              <p className={styles.account}>{round.account}</p>
              {documents.length > 0 && (
                <ul className={styles.documents} aria-label="Documents tabled">
                  {documents.map((document) => (
                    <li key={document.id}>
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
