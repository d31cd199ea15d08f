import { type Between, differenceWords } from "@/components/statement/difference-words";
import styles from "@/components/statement/differences.module.css";
import type { Difference } from "@/lib/domain/difference";

const joints: Record<Between, { sign: string; spoken: string }> = {
  rounds: { sign: "→", spoken: "became" },
  columns: { sign: "≠", spoken: "in the first column, here" },
};

/** What differs beyond the words: stance, figures and conditions, each as on the one side and on the other. */
export function Differences(props: { differences: readonly Difference[]; between?: Between }) {
  const { differences, between = "rounds" } = props;
  const { sign, spoken } = joints[between];
  if (differences.length === 0) return null;
  return (
    <ul className={styles.differences} aria-label="What differs in stance, figures and conditions">
      {differences.map((difference) => {
        const { of, from, to } = differenceWords(difference, between);
        return (
          <li key={`${of} ${from} ${to}`}>
            <b>{of}:</b> {from}
            {from !== undefined && to !== undefined && (
              <>
                <span aria-hidden="true"> {sign} </span>
                <span className="spoken"> {spoken} </span>
              </>
            )}
            {to !== undefined && <em>{to}</em>}
          </li>
        );
      })}
    </ul>
  );
}
