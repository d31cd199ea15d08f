import { formatDate } from "@/components/format";
import styles from "@/components/rounds/positions.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { ReferenceList } from "@/components/statement/reference-list";
import { StatusMark } from "@/components/ui/status-mark";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { IssueStatus } from "@/lib/schemas/views";

export type IssueStandingProps = { status: IssueStatus; round: string; lookups: Lookups };

/** Where an issue stands, since when, by whose judgement and why. */
export function IssueStanding({ status, round, lookups }: IssueStandingProps) {
  const dateOf = (id: string) => {
    const date = lookups.rounds.get(id)?.date;
    return date === undefined ? id : formatDate(date);
  };
  const judged = status.carried
    ? say("rounds.assessed_carried", { date: dateOf(status.round) })
    : status.assessed
      ? say("rounds.assessed_here")
      : say("rounds.not_assessed");
  const since =
    status.since === round ? say("rounds.since_here") : say("rounds.since", { date: dateOf(status.since) });
  return (
    <div className={styles.standing}>
      <p>
        <StatusMark status={status.status} assessed={status.assessed} />{" "}
        <span>
          {since} · {judged}
        </span>
      </p>
      {status.reason && (
        <p className={styles.reason} lang={recordLanguage}>
          {status.reason}
        </p>
      )}
      {status.rests_on.length > 0 && (
        <p>
          {say("rounds.rests_on")} <ReferenceList ids={status.rests_on} lookups={lookups} />.
        </p>
      )}
    </div>
  );
}
