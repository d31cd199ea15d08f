import { Sign } from "@/components/ui/sign";
import { statusOrder } from "@/components/unresolved/by-status";
import styles from "@/components/unresolved/unresolved.module.css";
import { statusWords } from "@/components/words";
import { say } from "@/lib/language/say";

export type SummaryProps = {
  /** Issues per status, the other filters on. */
  counts: Readonly<Record<string, number>>;
  deadlocks: number;
  unfinished: number;
  openEnds: number;
  /** The address of this page with one status chosen. */
  hrefWith: (status: string) => string;
};

/** The answer in a few figures, each leading to what it counts. */
export function Summary({ counts, deadlocks, unfinished, openEnds, hrefWith }: SummaryProps) {
  const parts = [
    { id: "deadlocks", words: say("unresolved.to_deadlocks", { count: deadlocks }), shown: true },
    {
      id: "unfinished",
      words: say("unresolved.to_unfinished", { count: unfinished }),
      shown: unfinished > 0,
    },
    { id: "open-ends", words: say("unresolved.to_open_ends", { count: openEnds }), shown: openEnds > 0 },
    { id: "over-time", words: say("unresolved.to_chart"), shown: true },
  ];
  return (
    <div className={styles.summary}>
      <ul className={styles.counts} aria-label={say("unresolved.by_status")}>
        {statusOrder
          .filter((status) => (counts[status] ?? 0) > 0)
          .map((status) => (
            <li key={status}>
              <a href={hrefWith(status)} title={statusWords(status).means}>
                <b>{counts[status]}</b> <Sign of={status} /> {statusWords(status).word}
              </a>
            </li>
          ))}
      </ul>
      <nav aria-label={say("unresolved.contents")} className="screen-only">
        <ul className={styles.parts}>
          {parts
            .filter((part) => part.shown)
            .map(({ id, words }) => (
              <li key={id}>
                <a href={`#${id}`}>{words}</a>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}
