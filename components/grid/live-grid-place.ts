import type { GridPlace } from "@/components/grid/grid-section";
import { compareHref, issueHref, roundHref } from "@/lib/address/parameters";
import { positionId } from "@/lib/domain/position-id";

/** Where the cells of a live grid lead: an issue to its page, a position to all its statements in full. */
export function liveGridPlace(
  negotiation: string,
  round: string,
): Pick<GridPlace, "issueHref" | "positionHref" | "allHref"> {
  return {
    allHref: `${roundHref(negotiation, round)}#positions`,
    issueHref: (issue) => issueHref(negotiation, issue),
    positionHref: (issue, party) =>
      compareHref(negotiation, { columns: [positionId(party, round)], issue: [issue] }),
  };
}
