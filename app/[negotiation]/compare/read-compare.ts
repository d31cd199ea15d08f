import type { Metadata } from "next";
import { positionEntries } from "@/components/compare/position-entries";
import { comparisonTitle, positionsTitle } from "@/components/compare/titles";
import { filtersInForce } from "@/components/filters/filters-in-force";
import { pageMetadata } from "@/components/frame/page-metadata";
import { comparedBy, knownColumns } from "@/lib/address/compared";
import { columnExplanations, comparedFaults } from "@/lib/address/compared-faults";
import { knownFilterValues } from "@/lib/address/known-values";
import { compareHref, compareParameters } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";

export type CompareProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** The outline and what the address asks for; null where there is no such negotiation. */
export async function readCompare({ params, searchParams }: CompareProps) {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return null;
  const known = { ...knownFilterValues(outline), ...knownColumns(outline) };
  const read = readParameters(compareParameters, await searchParams, known, columnExplanations(outline));
  const state = comparedBy(read.state, outline.negotiation.start.docs);
  return {
    outline,
    state,
    faults: [...read.faults, ...comparedFaults(read.state)],
    canonical: read.canonical,
  };
}

export type ReadCompare = NonNullable<Awaited<ReturnType<typeof readCompare>>>;

/** The title of a comparison, and its address without filters, for those who index or quote it. */
export async function compareMetadata(props: CompareProps): Promise<Metadata> {
  const read = await readCompare(props);
  if (read === null) return {};
  const { outline, state } = read;
  const { docs, columns } = state;
  const find = <Each extends { id: string }>(ids: readonly string[], all: readonly Each[]) =>
    ids.flatMap((id) => all.find((each) => each.id === id) ?? []);
  return pageMetadata({
    title:
      columns.length > 0
        ? positionsTitle(find(columns, positionEntries(outline)))
        : comparisonTitle(find(docs, outline.documents).map((document) => document.title)),
    description: say("compare.description", { title: outline.negotiation.title }),
    canonical: compareHref(outline.negotiation.id, { docs, columns }),
    address: compareHref(outline.negotiation.id, state),
    filters: filtersInForce(state, outline),
    negotiation: outline.negotiation,
    pictured: true,
  });
}
