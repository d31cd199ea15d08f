import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import type { RawParameters } from "@/lib/address/read-parameters";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";

export type DocumentsProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** What the page of all documents is called. */
export async function documentsMetadata({ params }: DocumentsProps): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  const { negotiation, documents } = outline;
  return pageMetadata({
    title: say("documents.page_title", { negotiation: negotiation.title }),
    description: say("documents.list_description", { count: documents.length }),
    canonical: inLanguage(`/${negotiation.id}/documents`),
    negotiation,
  });
}
