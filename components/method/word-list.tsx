import type { ReactNode } from "react";
import styles from "@/components/method/method.module.css";

/** A word of the codebook: as it is drawn elsewhere, what it means, and an entry that shows it. */
export type WordEntry = { id: string; mark: ReactNode; means: string; example: ReactNode };

/** Words with what they mean, each with its example. */
export function WordList({ entries }: { entries: readonly WordEntry[] }) {
  return (
    <dl className={styles.words}>
      {entries.map(({ id, mark, means, example }) => (
        <div key={id}>
          <dt>{mark}</dt>
          <dd>{means}</dd>
          <dd>{example}</dd>
        </div>
      ))}
    </dl>
  );
}
