import { type Links, liveLinks } from "@/components/statement/links";
import { compareHref, roundHref } from "@/lib/address/parameters";
import type { Filters } from "@/lib/domain/filter";

/** Where a round is shown, live or frozen: all addresses that its page gives. */
export type RoundPlace = {
  links: Links;
  /** This page with other filters. */
  hrefWith: (filters: Filters) => string;
  /** This page without any: what the form of filters is sent to. */
  action: string;
  /** Documents of the round side by side. */
  compare: (documents: string[]) => string;
};

/** The addresses of a live round. */
export function liveRoundPlace(negotiation: string, round: string): RoundPlace {
  return {
    links: liveLinks(negotiation),
    hrefWith: ({ issue }) => roundHref(negotiation, round, { issue }),
    action: roundHref(negotiation, round),
    compare: (documents) => compareHref(negotiation, { docs: documents }),
  };
}
