import { notFound } from "next/navigation";
import { type DocumentProps, readDocument } from "@/app/[negotiation]/documents/[document]/read-document";
import { ShareView } from "@/app/[negotiation]/share-view";
import { DocumentPage } from "@/components/documents/document-page";
import { FaultNotice } from "@/components/ui/fault-notice";
import { documentHref } from "@/lib/address/parameters";

export { documentMetadata as generateMetadata } from "@/app/[negotiation]/documents/[document]/read-document";

export default async function Page(props: DocumentProps) {
  const read = await readDocument(props);
  if (read === null) notFound();
  const { outline, view, faults } = read;
  const { id } = outline.negotiation;
  const share = (
    <ShareView
      negotiation={id}
      round={view.round}
      live={documentHref(id, view.document.id)}
      frozen={{ view: "compare", docs: [view.document.id], by: "order" }}
      cite={{ kind: "document", id: view.document.id }}
    />
  );
  return (
    <>
      <FaultNotice faults={faults} />
      <DocumentPage outline={outline} view={view} share={share} />
    </>
  );
}
