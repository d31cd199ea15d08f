import type { Metadata } from "next";
import { comparisonTitle } from "@/components/compare/titles";
import { knownFilterValues } from "@/lib/address/known-values";
import { compareHref, compareParameters } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getOutline } from "@/lib/queries/outline";

export type CompareProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** The outline and what the address asks for; null where there is no such negotiation. */
export async function readCompare({ params, searchParams }: CompareProps) {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return null;
  const read = readParameters(compareParameters, await searchParams, {
    ...knownFilterValues(outline),
    docs: outline.documents.map((document) => document.id),
  });
  const docs = read.state.docs.length === 0 ? outline.negotiation.start.docs : read.state.docs;
  return { outline, docs, faults: read.faults, canonical: read.canonical };
}

/** The title of a comparison, and its address without filters, for those who index or quote it. */
export async function compareMetadata(props: CompareProps): Promise<Metadata> {
  const read = await readCompare(props);
  if (read === null) return {};
  const { outline, docs } = read;
  const titles = docs.flatMap((id) => outline.documents.find((entry) => entry.id === id)?.title ?? []);
  return {
    title: comparisonTitle(titles),
    alternates: { canonical: compareHref(outline.negotiation.id, { docs }) },
  };
}
