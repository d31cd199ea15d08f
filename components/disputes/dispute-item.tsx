import type { ReactNode } from "react";
import styles from "@/components/disputes/disputes.module.css";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { disputeKindWords } from "@/components/words";
import { recordLanguage } from "@/lib/language/speech";
import type { Dispute } from "@/lib/schemas/entities";

export type DisputeItemProps = {
  dispute: Dispute;
  lookups: Lookups;
  /** Where its issue is told of; it is named without a link where left out. */
  issueHref?: string;
  /** What the page adds under the versions, such as where else it is met. */
  children?: ReactNode;
};

/** A fact on which sources differ: the question, and every version with those who tell it. */
export function DisputeItem({ dispute, lookups, issueHref, children }: DisputeItemProps) {
  const { id, issue, round, kind, question, versions, note } = dispute;
  const label = lookups.issues.get(issue)?.label ?? issue;
  const place = lookups.rounds.get(round)?.title ?? round;
  const href = lookups.links.round(round);
  return (
    <li id={id} className={`long-part ${styles.dispute}`}>
      <p className={styles.place}>
        <span lang={recordLanguage}>{issueHref === undefined ? label : <a href={issueHref}>{label}</a>}</span>
        {round !== lookups.here && (
          <span lang={recordLanguage}>{href === null ? place : <a href={href}>{place}</a>}</span>
        )}
        <span>{disputeKindWords(kind)}</span>
      </p>
      <h3 lang={recordLanguage}>
        <a href={`#${id}`}>{question}</a>
      </h3>
      <ul className={styles.versions}>
        {versions.map((version) => (
          <li key={`${version.by} ${version.says}`}>
            <p lang={recordLanguage}>{version.says}</p>
            <div className={styles.by}>
              <span lang={recordLanguage}>{version.by}</span>{" "}
              <Citations citations={version.citations} lookups={lookups} />
            </div>
          </li>
        ))}
      </ul>
      {note && (
        <p className={styles.note} lang={recordLanguage}>
          {note}
        </p>
      )}
      {children}
    </li>
  );
}
