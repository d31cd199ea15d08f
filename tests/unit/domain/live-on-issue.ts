import { issuesOf } from "@/lib/domain/filter";
import type { Statement } from "@/lib/schemas/entities";

/**
 * The statements live on an issue at the newest round of the list given, as design §3 defines them: those that
 * count on it and that no other of the list `continues` on that same issue. What computes them is held against it.
 */
export function liveOnIssue(statements: readonly Statement[], issueId: string): Statement[] {
  const onIssue = statements.filter((statement) => issuesOf(statement).includes(issueId));
  return onIssue.filter(({ id }) => !onIssue.some(({ continues }) => continues === id));
}
