import type { DeadlockContext } from "@/components/deadlocks/deadlock-item";
import styles from "@/components/deadlocks/deadlocks.module.css";
import { KnotSection } from "@/components/deadlocks/knot-section";
import { say } from "@/lib/language/say";
import type { Knot } from "@/lib/schemas/deadlock-views";

/** Every deadlock at a round, knot by knot, with what the word means here. */
export function DeadlocksSection({ knots, ...context }: DeadlockContext & { knots: readonly Knot[] }) {
  return (
    <section aria-labelledby="deadlocks" className={styles.section}>
      <h2 id="deadlocks">{say("deadlocks.title")}</h2>
      <p className={styles.lede}>{say("deadlocks.lede")}</p>
      {knots.length === 0 && <p className={styles.none}>{say("deadlocks.none")}</p>}
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
