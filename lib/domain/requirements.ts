import { liveOnMainIssue } from "@/lib/domain/positions";
import type { Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { OpenEnd, Requirement } from "@/lib/schemas/views";

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
  return (id) => [...new Set(resolve(id, []))];
}

/** Each pair of issues that one statement ties together, the issue held back first. */
function tiesOf(statement: Statement, issuesOfId: (id: string) => string[]): [string, string][] {
  if (stancesWithoutEdges.has(statement.stance)) return [];
  return statement.conditions.flatMap(({ when, refs }) => {
    if (when !== "after" && when !== "if" && when !== "before") return [];
    const named = refs.flatMap(issuesOfId).filter((issue) => issue !== statement.issue);
    return named.map((issue): [string, string] =>
      when === "before" ? [issue, statement.issue] : [statement.issue, issue],
    );
  });
}

/**
 * The graph of conditions over what is live in the record given (design §3): `from` is held back until `to`.
 * Edges join main issues and keep who says so in which statements; in the order of the record.
 */
export function requirementsIn(data: RecordData): Requirement[] {
  const edges = new Map<string, Requirement>();
  const issuesOfId = issuesById(data);
  for (const statement of liveOnMainIssue(data.statements)) {
    for (const [from, to] of tiesOf(statement, issuesOfId)) {
      const key = `${from} ${to}`;
      const edge = edges.get(key) ?? { from, to, parties: [], statements: [] };
      if (!edge.parties.includes(statement.party)) edge.parties.push(statement.party);
      if (!edge.statements.includes(statement.id)) edge.statements.push(statement.id);
      edges.set(key, edge);
    }
  }
  return [...edges.values()];
}

/** Conditions of live statements that name nothing in the record: shown as open ends. */
export function openEndsIn(data: RecordData): OpenEnd[] {
  return liveOnMainIssue(data.statements).flatMap((statement) =>
    statement.conditions
      .filter((condition) => condition.refs.length === 0)
      .map((condition) => ({
        issue: statement.issue,
        party: statement.party,
        statement: statement.id,
        condition,
      })),
  );
}
