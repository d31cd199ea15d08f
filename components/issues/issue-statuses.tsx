import { formatDate } from "@/components/format";
import styles from "@/components/issues/issue.module.css";
import { IssueStanding } from "@/components/rounds/issue-standing";
import type { Lookups } from "@/components/statement/lookups";
import type { IssueView } from "@/lib/domain/issue-view";
import { say } from "@/lib/language/say";
import type { IssueStatus } from "@/lib/schemas/views";

export type IssueStatusesProps = { statuses: IssueView["statuses"]; lookups: Lookups };

/** A carried status has its reason in the row of the round that it was carried from. */
function withoutCarriedReason(status: IssueStatus): IssueStatus {
  if (!status.carried) return status;
  const { reason: _told, ...rest } = status;
  return { ...rest, rests_on: [] };
}

/** Where an issue stood at each round, oldest first, with the reasons of the assessment. */
export function IssueStatuses({ statuses, lookups }: IssueStatusesProps) {
  return (
    <table className={styles.statuses}>
      <caption className="spoken">{say("issues.statuses_caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("issues.statuses_round")}</th>
          <th scope="col">{say("issues.statuses_reason")}</th>
        </tr>
      </thead>
      <tbody>
        {statuses.map(({ round, status }) => {
          const label = lookups.rounds.get(round);
          return (
            <tr key={round}>
              <th scope="row">
                <a href={lookups.links.round(round) ?? undefined} title={label?.title}>
                  {label ? formatDate(label.date) : round}
                </a>
              </th>
              <td>
                <IssueStanding status={withoutCarriedReason(status)} round={round} lookups={lookups} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
