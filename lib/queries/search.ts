import "server-only";
import { foundHref } from "@/lib/address/search";
import { type Page, type PageRequest, pageOf } from "@/lib/domain/page";
import {
  countSearchFacets,
  filterEntries,
  isNarrowed,
  noSearchFilters,
  type SearchFacets,
  type SearchFilters,
} from "@/lib/domain/search-facets";
import { type Marker, markText } from "@/lib/domain/search-marks";
import { choosePassage } from "@/lib/domain/search-passage";
import { readAtOneImport } from "@/lib/queries/in-force";
import { find, type SearchAdvice } from "@/lib/queries/search-find";
import {
  type CorrectedWord,
  type SearchEntry,
  type SearchGroup,
  type SearchHit,
  searchHit,
} from "@/lib/schemas/search-views";
import { searchKinds } from "@/lib/schemas/words";

/** What is searched for: `q` as it was typed, empty for everything, and what narrows it. */
export type SearchQuery = { q: string } & SearchFilters;

/** What was found beside the entries themselves. */
export type SearchFindings = {
  /** How many entries there are, all filters on. */
  count: number;
  facets: SearchFacets;
  /** The same without any filter. */
  unfiltered: number;
  totals: SearchFacets;
  corrected: CorrectedWord[];
  advice: SearchAdvice;
};

export type GroupedSearch = SearchFindings & { groups: SearchGroup[] };

type Filtered = SearchFindings & { entries: SearchEntry[]; marker: Marker };

function toHit(negotiation: string, { title, passages, ...entry }: SearchEntry, marker: Marker): SearchHit {
  return searchHit.parse({
    ...entry,
    title: markText(title, marker(title)),
    passage: choosePassage(passages, marker),
    href: foundHref(negotiation, entry),
  });
}

/** Which entries are where is asked of the database, what they are of memory: both as one import has them. */
async function findFiltered(negotiation: string, { q, ...filters }: SearchQuery): Promise<Filtered | null> {
  const read = await readAtOneImport(negotiation, () => find(negotiation, q));
  if (!read?.answer) return null;
  const { entries: all, ...found } = read.answer;
  const entries = filterEntries(all, filters);
  const facets = countSearchFacets(all, filters);
  const totals = isNarrowed(filters) ? countSearchFacets(all, noSearchFilters) : facets;
  return { ...found, entries, count: entries.length, unfiltered: all.length, facets, totals };
}

/** One page of what a search found, the best first; null where there is no negotiation. */
export async function searchRecord(
  negotiation: string,
  { limit, from, ...query }: SearchQuery & PageRequest,
): Promise<(Page<SearchHit> & SearchFindings) | null> {
  const found = await findFiltered(negotiation, query);
  if (found === null) return null;
  const { entries, marker, ...findings } = found;
  const { items, next } = pageOf(entries, { limit, from });
  return { ...findings, items: items.map((entry) => toHit(negotiation, entry, marker)), next };
}

/** The same by kind, so many of each from a place on; null where there is no negotiation. */
export async function searchByKind(
  negotiation: string,
  { limit, from, ...query }: SearchQuery & PageRequest,
): Promise<GroupedSearch | null> {
  const found = await findFiltered(negotiation, query);
  if (found === null) return null;
  const { entries, marker, ...findings } = found;
  const groups = searchKinds.flatMap((kind) => {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    const { items } = pageOf(ofKind, { limit, from });
    const hits = items.map((entry) => toHit(negotiation, entry, marker));
    return ofKind.length === 0 ? [] : [{ kind, count: ofKind.length, hits }];
  });
  return { ...findings, groups };
}
