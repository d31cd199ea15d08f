import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import { documentHref } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
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
export async function documentMetadata(props: DocumentProps): Promise<Metadata> {
  const read = await readDocument(props);
  if (read === null) return {};
  const { negotiation } = read.outline;
  const { document, round, statements } = read.view;
  return pageMetadata({
    title: document.title,
    description: say("documents.document_description", {
      document: document.title,
      round: round.title,
      count: statements.length,
    }),
    canonical: documentHref(negotiation.id, document.id),
    negotiation,
  });
}
