import { createSerializer, parseAsString } from "nuqs/server";
import {
  documentHref,
  issueHref,
  list,
  outcomesHref,
  overviewHref,
  parseAsPage,
  roundHref,
  statementHref,
} from "@/lib/address/parameters";
import { disputeHref, sourceHref } from "@/lib/address/trust";
import { inLanguage } from "@/lib/language/in-language";
import type { SearchEntry } from "@/lib/schemas/search-views";
import type { SearchKind } from "@/lib/schemas/words";

/** What a search asks for, on its page and in the API: `kind` is what was found. */
export const searchFilterParameters = {
  q: parseAsString.withDefault(""),
  kind: list,
  issue: list,
  party: list,
};

/** `/{n}/search`; `page` counts what there is of one kind. */
export const searchParameters = { ...searchFilterParameters, page: parseAsPage.withDefault(1) };

const serializeSearch = createSerializer(searchParameters);

export type SearchState = Parameters<typeof serializeSearch>[1];

/** Address of what was found, filtered. */
export function searchHref(negotiation: string, state: SearchState = {}): string {
  return inLanguage(serializeSearch(`/${negotiation}/search`, state));
}

/** Address of the same as a table to keep. */
export function searchTableHref(
  negotiation: string,
  filters: Omit<NonNullable<SearchState>, "page">,
): string {
  return serializeSearch(`/api/v1/${negotiation}/search.csv`, filters);
}

const hrefs: Record<SearchKind, (negotiation: string, id: string) => string> = {
  party: (negotiation, id) => overviewHref(negotiation, { order: [id] }),
  issue: issueHref,
  round: roundHref,
  document: documentHref,
  clause: statementHref,
  statement: statementHref,
  outcome: (negotiation, id) => `${outcomesHref(negotiation)}#${id}`,
  dispute: disputeHref,
  source: sourceHref,
};

/** Address of something that was found: its own page, its place in a list, or for a party its positions. */
export function foundHref(negotiation: string, { kind, id }: Pick<SearchEntry, "kind" | "id">): string {
  return hrefs[kind](negotiation, id);
}
