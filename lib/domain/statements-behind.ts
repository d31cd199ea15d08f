import type { Statement } from "@/lib/schemas/entities";
import type { Change, IssueStatus, Position } from "@/lib/schemas/views";

function among<Each extends Pick<Statement, "id">>(
  statements: Iterable<Each>,
  ids: ReadonlySet<string>,
): Each[] {
  return [...statements].filter((statement) => ids.has(statement.id));
}

/** The statements that changes lead from and to, and every step between, in the order given. */
export function statementsOfChanges<Each extends Pick<Statement, "id">>(
  changes: readonly Pick<Change, "from" | "to" | "steps">[],
  statements: Iterable<Each>,
): Each[] {
  const ids = changes.flatMap(({ from, to, steps }) => [
    from?.statement ?? "",
    to.statement,
    ...steps.map((step) => step.statement),
  ]);
  return among(statements, new Set(ids));
}

/** The statements that statuses rest on, and those that are live on their issues, in the order given. */
export function statementsOfStatuses<Each extends Pick<Statement, "id">>(
  statuses: readonly Pick<IssueStatus, "issue" | "rests_on">[],
  positions: readonly Position[],
  statements: Iterable<Each>,
): Each[] {
  const issues = new Set(statuses.map(({ issue }) => issue));
  const live = positions.filter(({ issue }) => issues.has(issue)).flatMap((each) => each.statements);
  const ids = [...statuses.flatMap((each) => each.rests_on), ...live.map(({ id }) => id)];
  return among(statements, new Set(ids));
}

/** The statements with a condition that names one of some outcomes, in the order given. */
export function statementsOfOutcomes<Each extends Pick<Statement, "id" | "conditions">>(
  outcomes: readonly { id: string }[],
  statements: Iterable<Each>,
): Each[] {
  const named = new Set(outcomes.map(({ id }) => id));
  return [...statements].filter(({ conditions }) =>
    conditions.some(({ refs }) => refs.some((id) => named.has(id))),
  );
}
