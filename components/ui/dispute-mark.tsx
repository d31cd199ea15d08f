import styles from "@/components/ui/dispute-mark.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Dispute } from "@/lib/schemas/entities";

export type DisputeMarkProps = {
  /** The disputes that concern what the mark stands at; without any, nothing is drawn. */
  disputes: readonly Pick<Dispute, "id" | "question">[];
  /** Where a dispute is told; null where there is no place to go. */
  href: (dispute: string) => string | null;
};

/** Says that sources differ on something, and leads to the versions. */
export function DisputeMark({ disputes, href }: DisputeMarkProps) {
  if (disputes.length === 0) return null;
  const isOnly = disputes.length === 1;
  return (
    <small className={styles.mark}>
      {!isOnly && say("words.sources_differ")}
      {disputes.map(({ id, question }, index) => (
        <a key={id} href={href(id) ?? undefined} title={question}>
          {isOnly ? say("words.sources_differ") : index + 1}
          <span className="spoken" lang={recordLanguage}>
            {` ${question}`}
          </span>
        </a>
      ))}
    </small>
  );
}
