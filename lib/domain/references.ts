import type { Document, Outcome, Statement } from "@/lib/schemas/entities";
import type { ClausePackage } from "@/lib/schemas/parts";
import type { Reference } from "@/lib/schemas/views";

/** The short form of a statement. */
export function referenceToStatement(
  statement: Pick<Statement, "id" | "summary" | "issue" | "party" | "number" | "document" | "round">,
): Reference {
  return {
    id: statement.id,
    kind: "statement",
    label: statement.summary,
    issue: statement.issue,
    party: statement.party,
    round: statement.round,
    ...(statement.number && { number: statement.number }),
    ...(statement.document && { document: statement.document }),
  };
}

/** The short form of an outcome. */
export function referenceToOutcome(outcome: Pick<Outcome, "id" | "what" | "issue" | "round">): Reference {
  return { id: outcome.id, kind: "outcome", label: outcome.what, issue: outcome.issue, round: outcome.round };
}

/** The short form of a package of a document. */
export function referenceToPackage(
  each: Pick<ClausePackage, "id" | "label">,
  document: Pick<Document, "id" | "round">,
): Reference {
  return { id: each.id, kind: "package", label: each.label, document: document.id, round: document.round };
}

/** Ids that a statement points to: what its conditions name, and what it continues. */
export function idsReferredToBy(statement: Pick<Statement, "conditions" | "continues">): string[] {
  const named = statement.conditions.flatMap((condition) => condition.refs);
  return statement.continues === undefined ? named : [...named, statement.continues];
}

/** References for those of the ids that the lists hold, each once, in the order of the lists. */
export function collectReferences(
  ids: ReadonlySet<string>,
  from: { statements: readonly Statement[]; outcomes: readonly Outcome[]; documents: readonly Document[] },
): Reference[] {
  const packages = from.documents.flatMap((document) =>
    document.packages.filter((each) => ids.has(each.id)).map((each) => referenceToPackage(each, document)),
  );
  return [
    ...from.statements.filter((each) => ids.has(each.id)).map(referenceToStatement),
    ...from.outcomes.filter((each) => ids.has(each.id)).map(referenceToOutcome),
    ...packages,
  ];
}
