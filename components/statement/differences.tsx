import { type Between, differenceWords } from "@/components/statement/difference-words";
import styles from "@/components/statement/differences.module.css";
import type { Difference } from "@/lib/domain/difference";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

const joints = {
  rounds: { sign: "→", spoken: "statement.differences_became" },
  columns: { sign: "≠", spoken: "statement.differences_beside" },
} as const satisfies Record<Between, unknown>;

/** Stances have words of ours; figures and conditions are told in the record's. */
function languageOf({ field }: Difference): string | undefined {
  return field === "stance" ? undefined : recordLanguage;
}

/** What differs beyond the words: stance, figures and conditions, each as on the one side and on the other. */
export function Differences(props: { differences: readonly Difference[]; between?: Between }) {
  const { differences, between = "rounds" } = props;
  const { sign, spoken } = joints[between];
  if (differences.length === 0) return null;
  return (
    <ul className={styles.differences} aria-label={say("statement.differences")}>
      {differences.map((difference) => {
        const { of, from, to } = differenceWords(difference, between);
        return (
          <li key={`${of} ${from} ${to}`}>
            <b>{of}:</b> {from !== undefined && <span lang={languageOf(difference)}>{from}</span>}
            {from !== undefined && to !== undefined && (
              <>
                <span aria-hidden="true"> {sign} </span>
                <span className="spoken"> {say(spoken)} </span>
              </>
            )}
            {to !== undefined && <em lang={languageOf(difference)}>{to}</em>}
          </li>
        );
      })}
    </ul>
  );
}
