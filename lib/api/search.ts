import "server-only";
import { pageParameters } from "@/lib/address/api-parameters";
import { knownFilterValues } from "@/lib/address/known-values";
import { searchFilterParameters } from "@/lib/address/search";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import type { CsvColumns } from "@/lib/export/csv";
import { getOutline } from "@/lib/queries/outline";
import { searchRecord } from "@/lib/queries/search";
import type { MarkedPart, SearchHit } from "@/lib/schemas/search-views";
import { searchKinds } from "@/lib/schemas/words";

/** `{n}/search`: the filters of its page. */
export const searchListParameters = { ...searchFilterParameters, ...pageParameters };

/** The words that `kind` may hold. */
export const searchListValues = { kind: searchKinds };

/** What its parameters ask for, where they mean something of their own. */
export const searchListWords = {
  q: "What to search for, everything where left out: all words, in any form; “in quotes” as they stand; the last may be half a word.",
  kind: "What is searched for.",
};

/** What a search finds in a negotiation, the best first; what was mistyped is set right and said. */
export async function planSearch(negotiation: string, query: URLSearchParams): Promise<ListPlan<SearchHit>> {
  const outline = await getOutline(negotiation);
  const { state, faults } = readQuery(searchListParameters, query, {
    ...(outline && knownFilterValues(outline)),
    ...searchListValues,
  });
  const { q, kind, issue, party } = state;
  return {
    state,
    faults,
    load: async (page) => {
      const found = await searchRecord(negotiation, { q, kind, issue, party, ...page });
      return found ?? { items: [], next: null };
    },
  };
}

function plain(parts: readonly MarkedPart[] | null): string | undefined {
  return parts?.map((part) => part.text).join("");
}

/** The columns of what was found as a table. */
export const searchColumns: CsvColumns<SearchHit> = {
  kind: (hit) => hit.kind,
  id: (hit) => hit.id,
  title: (hit) => plain(hit.title),
  passage: (hit) => plain(hit.passage),
  number: (hit) => hit.number,
  document: (hit) => hit.document,
  round: (hit) => hit.round,
  date: (hit) => hit.date,
  parties: (hit) => hit.parties,
  issues: (hit) => hit.issues,
  href: (hit) => hit.href,
};
