import type { Document, Outcome, Statement } from "@/lib/schemas/entities";
import type { ClausePackage } from "@/lib/schemas/parts";
import type { Reference } from "@/lib/schemas/views";

type Referable = Pick<Statement, "id" | "summary" | "issue" | "party" | "number" | "document" | "round">;

/** One round after another refers to the same statements. */
const known = new WeakMap<Referable, Reference>();

/** The short form of a statement. */
export function referenceToStatement(statement: Referable): Reference {
  const reference = known.get(statement) ?? shortFormOf(statement);
  known.set(statement, reference);
  return reference;
}

function shortFormOf(statement: Referable): Reference {
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

type Pointing = Pick<Statement, "conditions" | "continues">;

/** Adds the ids that statements point to: what their conditions name, and what they continue. */
export function addIdsReferredTo(ids: Set<string>, statements: readonly Pointing[]): Set<string> {
  for (const { conditions, continues } of statements) {
    for (const { refs } of conditions) for (const id of refs) ids.add(id);
    if (continues !== undefined) ids.add(continues);
  }
  return ids;
}

/** Ids that a statement points to: what its conditions name, and what it continues. */
export function idsReferredToBy(statement: Pointing): string[] {
  return [...addIdsReferredTo(new Set(), [statement])];
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
