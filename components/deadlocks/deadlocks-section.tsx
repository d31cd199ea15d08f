import type { DeadlockContext } from "@/components/deadlocks/deadlock-item";
import styles from "@/components/deadlocks/deadlocks.module.css";
import { KnotSection } from "@/components/deadlocks/knot-section";
import type { Knot } from "@/lib/schemas/deadlock-views";

/** Every deadlock at a round, knot by knot, with what the word means here. */
export function DeadlocksSection({ knots, ...context }: DeadlockContext & { knots: readonly Knot[] }) {
  return (
    <section aria-labelledby="deadlocks" className={styles.section}>
      <h2 id="deadlocks">Deadlocks</h2>
      <p className={styles.lede}>
        Issues that wait for each other in a circle whose arrows belong to two or more parties, none of which
        holds them all. They are read from the conditions in the statements live at this round and joined by
        issue: a lead to check against the statements, not a verdict.
      </p>
      {knots.length === 0 && (
        <p className={styles.none}>No deadlock is found at this round with these filters.</p>
      )}
      {knots.map((knot, index) => (
        <KnotSection
          key={knot.issues.join()}
          knot={knot}
          ordinal={index + 1}
          alone={knots.length === 1}
          {...context}
        />
      ))}
    </section>
  );
}
