import { issuesOf } from "@/lib/domain/filter";
import type { Dispute, Outcome, Statement } from "@/lib/schemas/entities";
import type { Citation } from "@/lib/schemas/parts";

type Cited = Pick<Citation, "source" | "locator">;
type Disputed = Pick<Dispute, "id" | "issue" | "versions">;

function passages(citations: readonly Cited[]): Set<string> {
  return new Set(citations.map(({ source, locator }) => `${source} ${locator}`));
}

function sharesPassage({ versions }: Disputed, citations: readonly Cited[]): boolean {
  const cited = passages(citations);
  const told = passages(versions.flatMap((version) => version.citations));
  return [...told].some((passage) => cited.has(passage));
}

/**
 * The disputes that concern a statement. The record does not say which these are, so it is told from what
 * both rest on: the very passage that gives one of the versions, on an issue that the statement is about.
 */
export function disputesOfStatement<Each extends Disputed>(
  statement: Pick<Statement, "issue" | "also" | "citations">,
  disputes: readonly Each[],
): Each[] {
  const issues = issuesOf(statement);
  return disputes.filter((each) => issues.includes(each.issue) && sharesPassage(each, statement.citations));
}

/** The disputes that concern an outcome: it, or a step of it, rests on a passage that gives a version. */
export function disputesOfOutcome<Each extends Disputed>(
  outcome: Pick<Outcome, "citations" | "steps">,
  disputes: readonly Each[],
): Each[] {
  const citations = [outcome, ...outcome.steps].flatMap((each) => each.citations);
  return disputes.filter((each) => sharesPassage(each, citations));
}

/** Where a dispute is met: the statements and outcomes that it concerns, in the order given. */
export function placesOfDispute<
  EachStatement extends Pick<Statement, "issue" | "also" | "citations">,
  EachOutcome extends Pick<Outcome, "citations" | "steps">,
>(
  dispute: Disputed,
  record: { statements: readonly EachStatement[]; outcomes: readonly EachOutcome[] },
): { statements: EachStatement[]; outcomes: EachOutcome[] } {
  return {
    statements: record.statements.filter((each) => disputesOfStatement(each, [dispute]).length > 0),
    outcomes: record.outcomes.filter((each) => disputesOfOutcome(each, [dispute]).length > 0),
  };
}
