import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentList } from "@/components/documents/document-list";
import { PageHead } from "@/components/frame/page-head";
import { pageMetadata } from "@/components/frame/page-metadata";
import { FaultNotice } from "@/components/ui/fault-notice";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import { getOutline } from "@/lib/queries/outline";

type Props = { params: Promise<{ negotiation: string }>; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  return pageMetadata({
    title: say("documents.page_title", { negotiation: outline.negotiation.title }),
    description: say("documents.list_description", { count: outline.documents.length }),
    canonical: inLanguage(`/${outline.negotiation.id}/documents`),
    negotiation: outline.negotiation,
  });
}

export default async function DocumentsPage({ params, searchParams }: Props) {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) notFound();
  const { faults } = readParameters({}, await searchParams);
  return (
    <>
      <FaultNotice faults={faults} />
      <PageHead
        kicker={<span lang={recordLanguage}>{outline.negotiation.title}</span>}
        title={say("documents.list_title")}
        lede={say("documents.list_lede", { count: outline.documents.length })}
      />
      <DocumentList outline={outline} />
    </>
  );
}
