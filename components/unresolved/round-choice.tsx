import styles from "@/components/unresolved/unresolved.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { RoundLabel } from "@/lib/schemas/views";

export type RoundChoiceProps = {
  rounds: readonly RoundLabel[];
  round: string;
  /** The address of this page at another round. */
  hrefAt: (round: string) => string;
};

/** One step back or on; every round stands in the chart further down. */
export function RoundChoice({ rounds, round, hrefAt }: RoundChoiceProps) {
  const index = rounds.findIndex((each) => each.id === round);
  const earlier = rounds[index - 1];
  const later = rounds[index + 1];
  return (
    <nav aria-label={say("frame.rounds")} className={`screen-only ${styles.rounds}`}>
      {earlier && (
        <a href={hrefAt(earlier.id)} rel="prev" aria-keyshortcuts="[" lang={recordLanguage}>
          <span aria-hidden="true">←</span> {earlier.title}
        </a>
      )}
      {later && (
        <a href={hrefAt(later.id)} rel="next" aria-keyshortcuts="]" lang={recordLanguage}>
          {later.title} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}
