import "server-only";
import { type FeedFormat, type FeedState, feedHref, feedParameters } from "@/lib/address/feeds";
import { knownFilterValues } from "@/lib/address/known-values";
import { originOf } from "@/lib/address/origin";
import { readQuery } from "@/lib/api/query";
import { refuseMissing, refuseParameters } from "@/lib/api/refuse";
import { respondText } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import type { FeedEntry } from "@/lib/domain/feed-entries";
import { isChosenIssue } from "@/lib/domain/filter";
import { pageOf } from "@/lib/domain/page";
import { atomFeed, atomMediaType, type FeedPage, jsonFeed, jsonFeedMediaType } from "@/lib/export/feed";
import { listFeedEntries } from "@/lib/queries/feed";
import { readAtOneImport } from "@/lib/queries/in-force";
import { getOutline } from "@/lib/queries/outline";

const perPage = 100;

const formats: Record<FeedFormat, { write: (page: FeedPage) => string; type: string }> = {
  xml: { write: atomFeed, type: atomMediaType },
  json: { write: jsonFeed, type: jsonFeedMediaType },
};

type Chosen = { issue: string[]; party: string[] };

function isChosen({ issues, party }: FeedEntry, chosen: Chosen): boolean {
  const isOfIssue = chosen.issue.length === 0 || issues.some((issue) => isChosenIssue(issue, chosen.issue));
  const isOfParty = chosen.party.length === 0 || (party !== null && chosen.party.includes(party));
  return isOfIssue && isOfParty;
}

/** The route of a negotiation's feed in one format, a hundred entries at a time. */
export function feedRoute(format: FeedFormat) {
  const { write, type } = formats[format];
  return apiRoute<{ negotiation: string }>(async (request, { negotiation }) => {
    const query = new URL(request.url).searchParams;
    const read = await readAtOneImport(negotiation, async ({ revision }) => {
      const outline = await getOutline(negotiation);
      const all = await listFeedEntries(negotiation);
      if (outline === null || all === null) return refuseMissing("negotiation", negotiation);
      const { state, faults } = readQuery(feedParameters, query, knownFilterValues(outline));
      if (faults.length > 0) return refuseParameters(faults);
      const chosen = all.filter((entry) => isChosen(entry, state));
      const { items, next } = pageOf(chosen, { limit: perPage, from: (state.page - 1) * perPage });
      const hrefOf = (more: FeedState) => feedHref(negotiation, format, { ...state, ...more });
      const text = write({
        outline,
        entries: items,
        origin: originOf(request.headers),
        self: hrefOf({}),
        next: next === null ? null : hrefOf({ page: state.page + 1 }),
      });
      return respondText(request, { revision, type, text });
    });
    return read === null ? refuseMissing("negotiation", negotiation) : read.answer;
  });
}
