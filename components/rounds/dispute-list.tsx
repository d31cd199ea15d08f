import styles from "@/components/rounds/disputes.module.css";
import round from "@/components/rounds/round.module.css";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { disputeKindWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Dispute } from "@/lib/schemas/entities";

export type DisputeListProps = {
  disputes: readonly Dispute[];
  /** How many there are without filters. */
  all: number;
  lookups: Lookups;
};

/** The facts on which sources differ, every version in view. */
export function DisputeList({ disputes, all, lookups }: DisputeListProps) {
  if (all === 0) return null;
  return (
    <section className={round.part} aria-labelledby="disputes">
      <h2 id="disputes">{say("rounds.disputes")}</h2>
      {disputes.length < all && (
        <p className={round.quiet}>{say("rounds.disputes_left_out", { count: all - disputes.length })}</p>
      )}
      <ul className={styles.disputes}>
        {disputes.map((dispute) => (
          <li key={dispute.id} id={dispute.id}>
            <p className={round.quiet}>
              <span lang={recordLanguage}>{lookups.issues.get(dispute.issue)?.label ?? dispute.issue}</span>
              {` · ${disputeKindWords(dispute.kind)}`}
            </p>
            <h3 lang={recordLanguage}>{dispute.question}</h3>
            <ul className={styles.versions}>
              {dispute.versions.map((version) => (
                <li key={`${version.by} ${version.says}`}>
                  <p lang={recordLanguage}>{version.says}</p>
                  <div className={round.quiet}>
                    <span lang={recordLanguage}>{version.by}</span>{" "}
                    <Citations citations={version.citations} lookups={lookups} />
                  </div>
                </li>
              ))}
            </ul>
            {dispute.note && (
              <p className={round.second} lang={recordLanguage}>
                {dispute.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
