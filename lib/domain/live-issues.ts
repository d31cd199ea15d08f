import type { CompareColumn } from "@/lib/domain/compare";
import { type CountedIssues, issuesOf } from "@/lib/domain/filter";
import type { Position } from "@/lib/schemas/views";

/**
 * The issues that a statement is live on in some positions: among them it passes a filter by issue only
 * there, since on its other issues a later statement has taken its place (design §3).
 */
export function liveIssues(positions: readonly Pick<Position, "issue" | "statements">[]): CountedIssues {
  const issues = new Map<string, string[]>();
  for (const { issue, statements } of positions) {
    for (const { id } of statements) {
      const others = issues.get(id);
      if (others === undefined) issues.set(id, [issue]);
      else others.push(issue);
    }
  }
  return ({ id }) => issues.get(id) ?? [];
}

/** The issues that statements side by side count on: all of a clause's own, those a position holds it on. */
export function issuesAcross(columns: readonly Pick<CompareColumn, "positions">[]): CountedIssues {
  const positions = columns.flatMap((column) => column.positions ?? []);
  return positions.length === 0 ? issuesOf : liveIssues(positions);
}
