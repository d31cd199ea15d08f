import { documentHref, issueHref, roundHref, statementHref } from "@/lib/address/parameters";
import type { EntryDifference } from "@/lib/schemas/revision-views";

/** Where an entry of the record in force stands; null where it has no page of its own. */
export function livePlace(negotiation: string): (difference: EntryDifference) => string | null {
  return ({ kind, id, issue }) => {
    if (kind === "statement") return statementHref(negotiation, id);
    if (kind === "document") return documentHref(negotiation, id);
    if (kind === "round") return roundHref(negotiation, id);
    if (kind === "issue") return issueHref(negotiation, id);
    return kind === "status" && issue !== undefined ? issueHref(negotiation, issue) : null;
  };
}
