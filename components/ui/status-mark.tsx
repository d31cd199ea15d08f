import { Sign } from "@/components/ui/sign";
import styles from "@/components/ui/status-mark.module.css";
import { statusWords, unassessedWords } from "@/components/words";
import type { Status } from "@/lib/schemas/words";

/** Where an issue stands, as sign and word; an unassessed `unknown` says that nobody has judged it yet. */
export function StatusMark({ status, assessed = true }: { status: Status; assessed?: boolean }) {
  const { word, means } = status === "unknown" && !assessed ? unassessedWords() : statusWords(status);
  return (
    <span className={styles.status} data-status={status} title={means}>
      <Sign of={status} />
      {word}
    </span>
  );
}
