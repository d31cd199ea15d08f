import { differenceWords } from "@/components/statement/difference-words";
import styles from "@/components/statement/differences.module.css";
import type { Difference } from "@/lib/domain/difference";

/** What differs beyond the words: stance, figures and conditions, each as it was and as it is. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <ul className={styles.differences} aria-label="What differs in stance, figures and conditions">
      {differences.map((difference) => {
        const { of, from, to } = differenceWords(difference);
        return (
          <li key={`${of} ${from} ${to}`}>
            <b>{of}:</b> {from}
            {from !== undefined && to !== undefined && (
              <>
                <span aria-hidden="true"> → </span>
                <span className="spoken"> became </span>
              </>
            )}
            {to !== undefined && <em>{to}</em>}
          </li>
        );
      })}
    </ul>
  );
}
