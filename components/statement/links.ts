import { documentHref, roundHref, statementHref } from "@/lib/address/parameters";
import { disputeHref } from "@/lib/address/trust";
import type { Reference } from "@/lib/schemas/views";

/** Where the links of a page lead; null where there is no place to go, and the bare text is shown. */
export type Links = {
  reference: (reference: Reference) => string | null;
  round: (id: string) => string | null;
  document: (id: string, clause?: string) => string | null;
  /** The page of one statement. */
  statement: (id: string) => string | null;
  /** Where every version of a disputed fact stands. */
  dispute: (id: string) => string | null;
};

/** Links into the live record: to a document's own page, to the page of what was said, to the round of an outcome. */
export function liveLinks(negotiation: string): Links {
  const round = (id: string) => roundHref(negotiation, id);
  const document = (id: string, clause?: string) => documentHref(negotiation, id, clause);
  return {
    round,
    document,
    statement: (id) => statementHref(negotiation, id),
    dispute: (id) => disputeHref(negotiation, id),
    reference: (reference) => {
      if (reference.document !== undefined) return document(reference.document, reference.id);
      if (reference.kind === "statement") return statementHref(negotiation, reference.id);
      return reference.round === undefined ? null : `${round(reference.round)}#${reference.id}`;
    },
  };
}
