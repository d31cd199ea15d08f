import { countOf } from "@/components/format";
import styles from "@/components/rounds/disputes.module.css";
import round from "@/components/rounds/round.module.css";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { disputeKindWords } from "@/components/words";
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
      <h2 id="disputes">Where sources differ</h2>
      {disputes.length < all && (
        <p className={round.quiet}>
          {countOf(all - disputes.length, "disputed fact")} on other issues left out.
        </p>
      )}
      <ul className={styles.disputes}>
        {disputes.map((dispute) => (
          <li key={dispute.id} id={dispute.id}>
            <p className={round.quiet}>
              {lookups.issues.get(dispute.issue)?.label ?? dispute.issue} · {disputeKindWords(dispute.kind)}
            </p>
            <h3>{dispute.question}</h3>
            <ul className={styles.versions}>
              {dispute.versions.map((version) => (
                <li key={`${version.by} ${version.says}`}>
                  <p>{version.says}</p>
                  <div className={round.quiet}>
                    {version.by} <Citations citations={version.citations} lookups={lookups} />
                  </div>
                </li>
              ))}
            </ul>
            {dispute.note && <p className={round.second}>{dispute.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
