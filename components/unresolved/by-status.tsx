import { type IssueContext, IssueRow } from "@/components/unresolved/issue-row";
import styles from "@/components/unresolved/unresolved.module.css";
import { statusWords } from "@/components/words";
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

/** Issues under the status they have at the round, those open longest first. */
export function ByStatus({ issues, ...context }: IssueContext & { issues: readonly StandingIssue[] }) {
  const groups = statusOrder
    .map((status) => ({
      status,
      rows: issues
        .filter((issue) => issue.status.status === status)
        .sort((a, b) => (b.open?.rounds ?? 0) - (a.open?.rounds ?? 0)),
    }))
    .filter((group) => group.rows.length > 0);
  return groups.map(({ status, rows }) => (
    <section key={status} aria-labelledby={`status-${status}`} className={styles.group}>
      <h2 id={`status-${status}`}>
        {sentenceCase(statusWords(status).word)}{" "}
        <span>{say("unresolved.count", { count: rows.length })}</span>
      </h2>
      <p className={styles.means}>{statusWords(status).means}</p>
      {rows.map((standing) => (
        <IssueRow key={standing.id} standing={standing} {...context} />
      ))}
    </section>
  ));
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
