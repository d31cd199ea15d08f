import { type DeadlockContext, DeadlockItem } from "@/components/deadlocks/deadlock-item";
import styles from "@/components/deadlocks/deadlocks.module.css";
import { Graph } from "@/components/deadlocks/graph";
import { formatList } from "@/components/format";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Knot, Requirement } from "@/lib/schemas/deadlock-views";

export type KnotSectionProps = DeadlockContext & { knot: Knot; ordinal: number; alone: boolean };

const openAtFirst = 3;
/** A knot may hold thousands of deadlocks: nobody reads more than the first, nor a drawing of more arrows. */
const mostTold = 30;
const mostDrawn = 80;

/** The address on the page of a deadlock, or of its knot where it is not told: both counted from 1. */
export function deadlockAnchor(knot: number, place: number): string {
  return place > mostTold ? `knot-${knot}` : `deadlock-${knot}-${place}`;
}

/** A knot: its deadlocks, the shortest first and only those open, and all its arrows in one drawing. */
export function KnotSection({ knot, ordinal, alone, ...context }: KnotSectionProps) {
  const { lookups } = context;
  const { deadlocks, edges } = knot;
  const shortest = deadlocks.filter((each) => each.issues.length === deadlocks[0]?.issues.length);
  const strong = new Set<Requirement>(shortest.flatMap((deadlock) => deadlock.edges));
  const labels = knot.issues.map((issue) => lookups.issues.get(issue)?.label ?? issue);
  const counts = { deadlocks: deadlocks.length, issues: knot.issues.length };
  const leftOut = deadlocks.length - mostTold;
  const items = deadlocks.slice(0, mostTold).map((deadlock, index) => {
    const id = deadlockAnchor(ordinal, index + 1);
    const told = new Set(deadlocks.slice(0, index).flatMap((earlier) => earlier.edges));
    const number = alone ? String(index + 1) : `${ordinal}.${index + 1}`;
    const shown = { id, number, deadlock, told, open: index < openAtFirst };
    return <DeadlockItem key={id} {...shown} {...context} />;
  });
  return (
    <section aria-labelledby={`knot-${ordinal}`}>
      <h3 id={`knot-${ordinal}`} className={styles.knot}>
        {alone ? say("deadlocks.knot_alone", counts) : say("deadlocks.knot", { ordinal, ...counts })}
      </h3>
      <p className={styles.around} lang={recordLanguage}>
        {formatList(labels)}
      </p>
      <ol className={styles.list}>{items.slice(0, openAtFirst)}</ol>
      {items.length > openAtFirst && (
        <details className={styles.more}>
          <summary>{say("deadlocks.more", { count: deadlocks.length - openAtFirst })}</summary>
          <ol className={styles.list}>{items.slice(openAtFirst)}</ol>
          {leftOut > 0 && <p>{say("deadlocks.left_out", { count: leftOut })}</p>}
        </details>
      )}
      {deadlocks.length > 1 && edges.length <= mostDrawn && (
        <details className={styles.whole}>
          <summary>{say("deadlocks.whole")}</summary>
          <Graph
            edges={edges}
            strong={strong}
            name={say("deadlocks.drawing", { count: edges.length, issues: formatList(labels) })}
            lookups={lookups}
          />
        </details>
      )}
    </section>
  );
}
