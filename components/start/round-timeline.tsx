import { countOf, formatDate } from "@/components/format";
import styles from "@/components/start/start.module.css";
import { roundKindWords } from "@/components/words";
import { roundHref } from "@/lib/address/parameters";
import type { Outline } from "@/lib/schemas/views";

export type RoundTimelineProps = {
  negotiation: string;
  rounds: Outline["rounds"];
  documents: Outline["documents"];
};

/** The rounds in the order of time, each leading to its page. */
export function RoundTimeline({ negotiation, rounds, documents }: RoundTimelineProps) {
  return (
    <ol className={styles.timeline}>
      {rounds.map((round) => {
        const tabled = documents.filter((document) => document.round === round.id).length;
        return (
          <li key={round.id}>
            <time dateTime={round.date}>{formatDate(round.date)}</time>
            <div>
              <a href={roundHref(negotiation, round.id)}>{round.title}</a>
              <p className={styles.meta}>
                {roundKindWords[round.kind]}
                {tabled > 0 && ` · ${countOf(tabled, "document")}`}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
