import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import { knownFilterValues } from "@/lib/address/known-values";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { searchHref, searchParameters } from "@/lib/address/search";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";
import { searchByKind } from "@/lib/queries/search";
import { searchKinds } from "@/lib/schemas/words";

export type SearchProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** So many of a kind are shown where there are others beside it, and where there are none. */
const firstFew = 4;
export const perPage = 50;

async function readChoice({ params, searchParams }: SearchProps) {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return null;
  const known = { ...knownFilterValues(outline), kind: searchKinds };
  return { outline, ...readParameters(searchParameters, await searchParams, known) };
}

/** What an address searches for and what that finds; null where there is no such negotiation. */
export async function readSearch(props: SearchProps) {
  const read = await readChoice(props);
  if (read === null) return null;
  const { outline, state: choice, faults, canonical } = read;
  const { id } = outline.negotiation;
  const isOneKind = choice.kind.length === 1;
  const readPage = (page: number) =>
    searchByKind(id, {
      ...choice,
      ...(isOneKind ? { limit: perPage, from: (page - 1) * perPage } : { limit: firstFew, from: 0 }),
    });
  const asked = await readPage(choice.page);
  const isPastEnd = asked?.groups[0]?.hits.length === 0;
  const found = isPastEnd ? await readPage(1) : asked;
  return found && { outline, choice: isPastEnd ? { ...choice, page: 1 } : choice, faults, canonical, found };
}

/** What a search is called; no search engine needs to list it. */
export async function searchMetadata(props: SearchProps): Promise<Metadata> {
  const read = await readChoice(props);
  if (read === null) return {};
  const { negotiation } = read.outline;
  const { q } = read.state;
  const title = q.trim() === "" ? say("search.title") : say("search.title_of", { q });
  return {
    ...pageMetadata({
      title: `${title}, ${negotiation.title}`,
      description: say("search.description"),
      canonical: searchHref(negotiation.id),
      address: searchHref(negotiation.id, read.state),
      negotiation,
    }),
    robots: { index: false },
  };
}
