import { notFound } from "next/navigation";
import { type DocumentProps, readDocument } from "@/app/[negotiation]/documents/[document]/read-document";
import { ShareView } from "@/app/[negotiation]/share-view";
import { JsonLd } from "@/app/json-ld";
import { DocumentPage } from "@/components/documents/document-page";
import { frozenDocument } from "@/components/share/frozen-views";
import { FaultNotice } from "@/components/ui/fault-notice";
import { documentHref } from "@/lib/address/parameters";
import { documentThing, documentTrail, trailThing } from "@/lib/export/json-ld";

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
      {...frozenDocument(view.round, view.document.id)}
      cite={{ kind: "document", id: view.document.id }}
    />
  );
  const trail = documentTrail(outline.negotiation, view.document);
  return (
    <>
      <JsonLd things={(at) => [documentThing(view, outline, at), trailThing(trail, at)]} />
      <FaultNotice faults={faults} />
      <DocumentPage outline={outline} view={view} share={share} />
    </>
  );
}
