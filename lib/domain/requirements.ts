import { liveOnMainIssue } from "@/lib/domain/positions";
import type { OpenEnd, Requirement } from "@/lib/schemas/deadlock-views";
import type { Statement } from "@/lib/schemas/entities";
import type { Condition } from "@/lib/schemas/parts";
import type { RecordData } from "@/lib/schemas/record-data";

/** Why one issue waits for another: a condition of a live statement, `from` being what is held back. */
export type Ground = { from: string; to: string; party: string; statement: string; condition: Condition };

const stancesWithoutEdges: ReadonlySet<string> = new Set(["warns", "reserves", "rejects"]);

/** The issues that each statement, outcome and package stands for: a package for those of its parts. */
function issuesById(data: RecordData): (id: string) => string[] {
  const issues = new Map<string, string>();
  for (const each of [...data.statements, ...data.outcomes]) issues.set(each.id, each.issue);
  const packages = new Map(
    data.documents.flatMap((document) => document.packages).map((each) => [each.id, each.of]),
  );
  const resolve = (id: string, inside: readonly string[]): string[] => {
    const parts = inside.includes(id) ? undefined : packages.get(id);
    if (parts !== undefined) return parts.flatMap((part) => resolve(part, [...inside, id]));
    const issue = issues.get(id);
    return issue === undefined ? [] : [issue];
  };
  return (id) => resolve(id, []);
}

/** Whether a statement's conditions hold something back: a threat, a reservation or a refusal does not. */
export function holdsBack(statement: Pick<Statement, "stance">): boolean {
  return !stancesWithoutEdges.has(statement.stance);
}

function groundsOf(statement: Statement, issuesOfId: (id: string) => string[]): Ground[] {
  if (!holdsBack(statement)) return [];
  const { issue, party, id } = statement;
  return statement.conditions.flatMap((condition) => {
    const { when, refs } = condition;
    if (when !== "after" && when !== "if" && when !== "before") return [];
    const named = new Set(refs.flatMap(issuesOfId));
    named.delete(issue);
    return [...named].map((other) => {
      const tie = when === "before" ? { from: other, to: issue } : { from: issue, to: other };
      return { ...tie, party, statement: id, condition };
    });
  });
}

/**
 * Every reason why an issue waits for another in the record given (design §3): conditions of live statements
 * with "after" or "if"; "before" turns the arrow round. What is named counts by its main issue.
 */
export function groundsIn(data: RecordData): Ground[] {
  const issuesOfId = issuesById(data);
  return liveOnMainIssue(data).flatMap((statement) => groundsOf(statement, issuesOfId));
}

/** The graph of conditions: grounds joined by the issues they tie, in the order of the record. */
export function requirementsIn(data: RecordData): Requirement[] {
  const edges = new Map<string, Requirement>();
  for (const { from, to, party, statement } of groundsIn(data)) {
    const key = `${from} ${to}`;
    const edge = edges.get(key) ?? { from, to, parties: [], statements: [] };
    if (!edge.parties.includes(party)) edge.parties.push(party);
    if (!edge.statements.includes(statement)) edge.statements.push(statement);
    edges.set(key, edge);
  }
  return [...edges.values()];
}

/** Conditions of live statements that name nothing that the record holds by then: shown as open ends. */
export function openEndsIn(data: RecordData): OpenEnd[] {
  const issuesOfId = issuesById(data);
  return liveOnMainIssue(data).flatMap((statement) =>
    statement.conditions
      .filter((condition) => condition.refs.every((id) => issuesOfId(id).length === 0))
      .map((condition) => ({
        issue: statement.issue,
        party: statement.party,
        statement: statement.id,
        condition,
      })),
  );
}
