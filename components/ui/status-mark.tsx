import { Sign } from "@/components/ui/sign";
import styles from "@/components/ui/status-mark.module.css";
import { statusWords } from "@/components/words";
import type { Status } from "@/lib/schemas/words";

/** Where an issue stands, as sign and word; an unassessed `unknown` says that nobody has judged it yet. */
export function StatusMark({ status, assessed = true }: { status: Status; assessed?: boolean }) {
  const { word, means } = statusWords(status);
  const unjudged = status === "unknown" && !assessed;
  return (
    <span className={styles.status} data-status={status} title={unjudged ? "nobody has assessed it" : means}>
      <Sign of={status} />
      {unjudged ? "not assessed" : word}
    </span>
  );
}
