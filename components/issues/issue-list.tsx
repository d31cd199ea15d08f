import { HistoryLine } from "@/components/history/history-line";
import styles from "@/components/issues/issue-list.module.css";
import { IssuePager } from "@/components/ui/issue-pager";
import { pageOfIssues } from "@/components/ui/issue-pages";
import { partyLooks } from "@/components/ui/party-look";
import { StatusMark } from "@/components/ui/status-mark";
import { issueHref, issuesHref } from "@/lib/address/parameters";
import type { IssueGroupSummary, IssueSummary } from "@/lib/domain/issue-view";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outline } from "@/lib/schemas/views";

/** Of longer lists a page holds so many issues. */
const issuesOfPage = 90;

export type IssueListProps = {
  outline: Outline;
  groups: readonly IssueGroupSummary[];
  /** Which part of a long list, counted from 1. */
  page: number;
};

/** Address of a group in the list of issues: on the page on which it begins. */
export function groupHref(outline: Outline, group: string): string {
  const place = outline.issue_groups.findIndex(({ id }) => id === group);
  const before = outline.issue_groups.slice(0, place).reduce((sum, { issues }) => sum + issues.length, 0);
  const page = Math.floor(before / issuesOfPage) + 1;
  return `${issuesHref(outline.negotiation.id, { page })}#${group}`;
}

function countsOf({ statements, touching, outcomes, disputes }: IssueSummary): string[] {
  return [
    say("issues.count_statements", { count: statements }),
    touching > 0 ? say("issues.count_touching", { count: touching }) : "",
    outcomes > 0 ? say("issues.count_outcomes", { count: outcomes }) : "",
    disputes > 0 ? say("issues.count_disputes", { count: disputes }) : "",
  ].filter(Boolean);
}

/** Every issue of the codebook under its group: its question, where it stands today, how much there is on it. */
export function IssueList({ outline, groups, page }: IssueListProps) {
  const { id } = outline.negotiation;
  const parties = partyLooks(outline.parties);
  const rounds = new Map(outline.rounds.map((round) => [round.id, round]));
  const part = pageOfIssues<IssueSummary, { id: string; label: string; rows: IssueSummary[] }>(
    groups.map(({ issues, ...group }) => ({ ...group, rows: issues })),
    { asked: page, most: issuesOfPage },
  );
  const pager = { shown: part, hrefAt: (other: number) => issuesHref(id, { page: other }) };
  return (
    <>
      <IssuePager {...pager} />
      {part.groups.map((group) => (
        <section key={group.id} className={styles.group} aria-labelledby={group.id}>
          <h2 id={group.id} lang={recordLanguage}>
            {group.label}
          </h2>
          <ul>
            {group.rows.map((summary) => {
              const { issue, status, open, marks } = summary;
              return (
                <li key={issue.id} id={issue.id} data-row={issue.id}>
                  <div className={styles.words} lang={recordLanguage}>
                    <h3>
                      <a href={issueHref(id, issue.id)}>{issue.label}</a>
                    </h3>
                    <p>{issue.question}</p>
                  </div>
                  <div className={styles.standing}>
                    <StatusMark status={status.status} assessed={status.assessed} />
                    {open && <p>{say("issues.open_for", { count: open.rounds })}</p>}
                  </div>
                  <ul className={styles.counts}>
                    {countsOf(summary).map((count) => (
                      <li key={count}>{count}</li>
                    ))}
                  </ul>
                  <HistoryLine label={issue.label} marks={marks} rounds={rounds} parties={parties} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <IssuePager {...pager} below />
    </>
  );
}
