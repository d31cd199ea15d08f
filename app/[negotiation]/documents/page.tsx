import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentList } from "@/components/documents/document-list";
import { countOf } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { pageMetadata } from "@/components/frame/page-metadata";
import { FaultNotice } from "@/components/ui/fault-notice";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getOutline } from "@/lib/queries/outline";

type Props = { params: Promise<{ negotiation: string }>; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  return pageMetadata({
    title: `Documents, ${outline.negotiation.title}`,
    description: `${countOf(outline.documents.length, "document")} by round: whose, when, how it became known and how complete it is.`,
    canonical: `/${outline.negotiation.id}/documents`,
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
        kicker={outline.negotiation.title}
        title="Documents"
        lede={`${countOf(outline.documents.length, "document")}, under the round in which each was tabled. Open one to read it clause by clause.`}
      />
      <DocumentList outline={outline} />
    </>
  );
}
