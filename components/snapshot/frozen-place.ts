import { liveStatements } from "@/components/rounds/live-statements";
import type { RoundPlace } from "@/components/rounds/round-place";
import type { Links } from "@/components/statement/links";
import { snapshotHref } from "@/lib/address/parameters";
import type { RoundView } from "@/lib/schemas/views";

/**
 * Links from a frozen page: to where the same snapshot holds what is named, and to nowhere where it does
 * not, so that nobody leaves the frozen record without noticing.
 */
export function frozenLinks(hash: string, view: RoundView): Links {
  const documents = new Set(view.documents.map((document) => document.id));
  const statements = new Map(view.statements.map((statement) => [statement.id, statement]));
  const onRound = new Set([
    ...liveStatements(view).map((statement) => statement.id),
    ...view.outcomes.map((outcome) => outcome.id),
  ]);
  const here = snapshotHref(hash);
  const document = (id: string, clause?: string) => {
    if (!documents.has(id)) return null;
    const href = snapshotHref(hash, { view: "compare", docs: [id], by: "order" });
    return clause === undefined ? href : `${href}#${clause}`;
  };
  return {
    round: (id) => (id === view.round.id ? here : null),
    document,
    statement: (id) => {
      const clauseOf = statements.get(id)?.document;
      return clauseOf === undefined ? null : document(clauseOf, id);
    },
    dispute: (id) => (view.disputes.some((dispute) => dispute.id === id) ? `${here}#${id}` : null),
    reference: (reference) => {
      if (onRound.has(reference.id)) return `${here}#${reference.id}`;
      return reference.document === undefined ? null : document(reference.document, reference.id);
    },
  };
}

/** The addresses of a frozen round. */
export function frozenRoundPlace(hash: string, view: RoundView): RoundPlace {
  return {
    links: frozenLinks(hash, view),
    hrefWith: (filters) => snapshotHref(hash, filters),
    action: snapshotHref(hash),
    compare: (documents) => snapshotHref(hash, { view: "compare", docs: documents }),
  };
}
