import { notFound } from "next/navigation";
import type { DocumentsProps } from "@/app/[negotiation]/documents/documents-metadata";
import { ShareList } from "@/app/[negotiation]/share-list";
import { DocumentList } from "@/components/documents/document-list";
import { PageHead } from "@/components/frame/page-head";
import { FaultNotice } from "@/components/ui/fault-notice";
import { readParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import { getOutline } from "@/lib/queries/outline";

export { documentsMetadata as generateMetadata } from "@/app/[negotiation]/documents/documents-metadata";

export default async function DocumentsPage({ params, searchParams }: DocumentsProps) {
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
        actions={
          <ShareList negotiation={outline.negotiation.id} list="documents" rows={outline.documents.length} />
        }
      />
      <DocumentList outline={outline} />
    </>
  );
}
