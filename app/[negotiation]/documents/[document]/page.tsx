import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentPage } from "@/components/documents/document-page";
import { countOf } from "@/components/format";
import { ShareButton } from "@/components/share/share-button";
import { FaultNotice } from "@/components/ui/fault-notice";
import { siteOrigin } from "@/lib/address/origin";
import { documentHref, snapshotHref } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getDocumentView } from "@/lib/queries/document-view";
import { getOutline } from "@/lib/queries/outline";
import { getSnapshotOf } from "@/lib/queries/snapshots";

type Params = Promise<{ negotiation: string; document: string }>;
type Props = { params: Params; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { negotiation, document: id } = await params;
  const view = await getDocumentView(negotiation, id);
  if (view === null) return {};
  const description = `${view.document.title} (${view.round.title}), ${countOf(view.statements.length, "clause")}, each with its sources.`;
  return {
    title: view.document.title,
    description,
    alternates: { canonical: documentHref(negotiation, id) },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const { negotiation, document: id } = await params;
  const [outline, view] = await Promise.all([getOutline(negotiation), getDocumentView(negotiation, id)]);
  if (outline === null || view === null) notFound();
  const { faults } = readParameters({}, await searchParams);
  const [origin, snapshot] = await Promise.all([siteOrigin(), getSnapshotOf(negotiation, view.round.id)]);
  const frozen = snapshot && {
    href: snapshotHref(snapshot.hash, { view: "compare", docs: [id], by: "order" }),
    round: view.round.title,
  };
  const share = <ShareButton origin={origin} live={documentHref(negotiation, id)} frozen={frozen} />;
  return (
    <>
      <FaultNotice faults={faults} />
      <DocumentPage outline={outline} view={view} share={share} />
    </>
  );
}
