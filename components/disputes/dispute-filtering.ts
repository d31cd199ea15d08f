import type { OwnFiltering } from "@/components/filters/own-filters";
import { disputeKindWords } from "@/components/words";
import { disputesHref } from "@/lib/address/trust";
import {
  countDisputeFacets,
  type DisputeFilters,
  filterDisputes,
  noDisputeFilters,
} from "@/lib/domain/dispute-filter";
import { say } from "@/lib/language/say";
import type { Dispute } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";
import { disputeKinds } from "@/lib/schemas/words";

/** What disputes are filtered by: the issue, and how the versions differ. */
export function disputeFiltering(
  outline: Outline,
  disputes: readonly Dispute[],
  filters: DisputeFilters,
): OwnFiltering {
  const { id } = outline.negotiation;
  const counts = countDisputeFacets(disputes, filters);
  const totals = countDisputeFacets(disputes, noDisputeFilters);
  return {
    labels: outline,
    issue: { chosen: filters.issue, counts: counts.issue, totals: totals.issue },
    own: [
      {
        name: "kind",
        title: say("disputes.kind"),
        options: disputeKinds.map((kind) => ({ value: kind, content: disputeKindWords(kind) })),
        chosen: filters.kind,
        counts: counts.kind,
        totals: totals.kind,
      },
    ],
    hrefWith: (change) => disputesHref(id, { ...filters, ...change }),
    action: disputesHref(id),
    result: say("disputes.result", { count: filterDisputes(disputes, filters).length }),
  };
}
