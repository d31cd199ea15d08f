import styles from "@/components/ui/sign.module.css";
import { type SignOf, signStrokes } from "@/components/ui/sign-strokes";

/** The sign of a stance, a status or a change; always beside its word, so it is hidden from the ear. */
export function Sign({ of }: { of: SignOf }) {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {signStrokes[of].map(({ d, full }) => (
        <path key={d} d={d} className={full ? styles.full : undefined} />
      ))}
    </svg>
  );
}
