import type { Metadata } from "next";
import { countOf } from "@/components/format";
import { documentHref } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getDocumentView } from "@/lib/queries/document-view";
import { getOutline } from "@/lib/queries/outline";

export type DocumentProps = {
  params: Promise<{ negotiation: string; document: string }>;
  searchParams: Promise<RawParameters>;
};

/** What the address of a document asks for; null where there is no such document. */
export async function readDocument({ params, searchParams }: DocumentProps) {
  const { negotiation, document } = await params;
  const [outline, view] = await Promise.all([
    getOutline(negotiation),
    getDocumentView(negotiation, document),
  ]);
  if (outline === null || view === null) return null;
  return { outline, view, ...readParameters({}, await searchParams) };
}

/** What the page of a document is called. */
export async function documentMetadata({ params }: DocumentProps): Promise<Metadata> {
  const { negotiation, document: id } = await params;
  const view = await getDocumentView(negotiation, id);
  if (view === null) return {};
  const { document, round, statements } = view;
  return {
    title: document.title,
    description: `${document.title} (${round.title}), ${countOf(statements.length, "clause")}, each with its sources.`,
    alternates: { canonical: documentHref(negotiation, id) },
  };
}
