import { formatDate } from "@/components/format";
import styles from "@/components/rounds/positions.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { ReferenceList } from "@/components/statement/reference-list";
import { StatusMark } from "@/components/ui/status-mark";
import type { IssueStatus } from "@/lib/schemas/views";

export type IssueStandingProps = { status: IssueStatus; round: string; lookups: Lookups };

/** Where an issue stands, since when, by whose judgement and why. */
export function IssueStanding({ status, round, lookups }: IssueStandingProps) {
  const dateOf = (id: string) => {
    const date = lookups.rounds.get(id)?.date;
    return date === undefined ? id : formatDate(date);
  };
  const judged = status.carried
    ? `assessed on ${dateOf(status.round)}, carried`
    : status.assessed
      ? "assessed here"
      : "not assessed; follows from who has spoken";
  return (
    <div className={styles.standing}>
      <p>
        <StatusMark status={status.status} assessed={status.assessed} />{" "}
        <span>
          {status.since === round ? "since this round" : `since ${dateOf(status.since)}`} · {judged}
        </span>
      </p>
      {status.reason && <p className={styles.reason}>{status.reason}</p>}
      {status.rests_on.length > 0 && (
        <p>
          Rests on <ReferenceList ids={status.rests_on} lookups={lookups} />.
        </p>
      )}
    </div>
  );
}
