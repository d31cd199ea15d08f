import { IssuePager } from "@/components/ui/issue-pager";
import { pageOfIssues } from "@/components/ui/issue-pages";
import { type IssueContext, IssueRow } from "@/components/unresolved/issue-row";
import styles from "@/components/unresolved/unresolved.module.css";
import { statusWords } from "@/components/words";
import { groupBy } from "@/lib/domain/group-by";
import type { StandingIssue } from "@/lib/domain/unresolved";
import { say } from "@/lib/language/say";
import type { Status } from "@/lib/schemas/words";

/** From what divides most to what is settled. */
export const statusOrder = [
  "opposed",
  "conditional",
  "one-sided",
  "reported-by-one-side",
  "agreed-in-principle",
  "unknown",
  "agreed",
  "not-raised",
] as const satisfies readonly Status[];

/** An issue counts as one row, and each four things that it hangs on as one more. */
const rowsOfPage = 80;

type ByStatusProps = IssueContext & {
  issues: readonly StandingIssue[];
  /** Which part of a long list, counted from 1. */
  page: number;
  hrefAt: (page: number) => string;
};

/** Issues under the status they have at the round, those open longest first; many come page by page. */
export function ByStatus({ issues, page, hrefAt, ...context }: ByStatusProps) {
  const dependences = groupBy(context.dependences, ({ issue }) => issue);
  const groups = statusOrder.map((status) => ({
    status,
    rows: issues
      .filter((issue) => issue.status.status === status)
      .sort((a, b) => (b.open?.rounds ?? 0) - (a.open?.rounds ?? 0)),
  }));
  const weigh = ({ id }: StandingIssue) => 1 + (dependences.get(id)?.length ?? 0) / 4;
  const shown = pageOfIssues(groups, { asked: page, most: rowsOfPage, weigh });
  const counts = new Map(groups.map(({ status, rows }) => [status, rows.length]));
  return (
    <>
      <IssuePager shown={shown} hrefAt={hrefAt} />
      {shown.groups.map(({ status, rows }) => (
        <section key={status} aria-labelledby={`status-${status}`} className={styles.group}>
          <h2 id={`status-${status}`}>
            {sentenceCase(statusWords(status).word)}{" "}
            <span>{say("unresolved.count", { count: counts.get(status) ?? 0 })}</span>
          </h2>
          <p className={styles.means}>{statusWords(status).means}</p>
          {rows.map((standing) => (
            <IssueRow key={standing.id} standing={standing} {...context} />
          ))}
        </section>
      ))}
      <IssuePager shown={shown} hrefAt={hrefAt} below />
    </>
  );
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
