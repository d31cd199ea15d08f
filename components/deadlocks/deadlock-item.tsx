import styles from "@/components/deadlocks/deadlocks.module.css";
import { Edge } from "@/components/deadlocks/edge";
import { Graph } from "@/components/deadlocks/graph";
import { sentenceText } from "@/components/deadlocks/sentence";
import { SentenceLine } from "@/components/deadlocks/sentence-line";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import type { Ground } from "@/lib/domain/requirements";
import { say } from "@/lib/language/say";
import type { Deadlock, Requirement } from "@/lib/schemas/deadlock-views";
import type { Statement } from "@/lib/schemas/entities";

/** What the deadlocks of a page are drawn with. */
export type DeadlockContext = {
  negotiation: string;
  grounds: readonly Ground[];
  statements: ReadonlyMap<string, Statement>;
  lookups: Lookups;
};

export type DeadlockItemProps = DeadlockContext & {
  id: string;
  /** Its place in the knot, after that of the knot where there are several. */
  number: string;
  deadlock: Deadlock;
  open: boolean;
  /** Arrows whose statements stand in full in a deadlock further up. */
  told: ReadonlySet<Requirement>;
};

/** One deadlock: told in a sentence, drawn, and listed with the statements behind every arrow. */
export function DeadlockItem({ id, number, deadlock, open, told, ...context }: DeadlockItemProps) {
  const { negotiation, lookups } = context;
  const sentence = sentenceText(deadlock, {
    nameOf: (party) => lookups.parties.get(party)?.short ?? party,
    labelOf: (issue) => lookups.issues.get(issue)?.label ?? issue,
  });
  const behind = new Set(deadlock.edges.flatMap((edge) => edge.statements));
  return (
    <li id={id} className={styles.deadlock} data-row={id}>
      <h4>
        <a href={`#${id}`}>{say("deadlocks.heading", { number })}</a>
      </h4>
      <p className={styles.sentence}>
        <SentenceLine deadlock={deadlock} negotiation={negotiation} lookups={lookups} />
      </p>
      <details open={open}>
        <summary>
          {sayWith("deadlocks.behind", {
            count: behind.size,
            sentence,
            spoken: (parts) => <span className="spoken">{parts}</span>,
          })}
        </summary>
        <div className={styles.behind}>
          <Graph edges={deadlock.edges} name={sentence} lookups={lookups} />
          <ul className={styles.edges}>
            {deadlock.edges.map((edge) => (
              <Edge key={edge.from} edge={edge} told={told.has(edge)} {...context} />
            ))}
          </ul>
        </div>
      </details>
    </li>
  );
}
