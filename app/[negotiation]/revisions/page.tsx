import { notFound } from "next/navigation";
import { type RevisionsProps, revisionsLede } from "@/app/[negotiation]/revisions/read-revisions";
import { PageHead } from "@/components/frame/page-head";
import { namesOf } from "@/components/revisions/names";
import { RevisionList } from "@/components/revisions/revision-list";
import { FaultNotice } from "@/components/ui/fault-notice";
import { readParameters } from "@/lib/address/read-parameters";
import { getRecordData } from "@/lib/queries/record-data";
import { listRevisions } from "@/lib/queries/revisions";

export { revisionsMetadata as generateMetadata } from "@/app/[negotiation]/revisions/read-revisions";

export default async function RevisionsPage({ params, searchParams }: RevisionsProps) {
  const { negotiation } = await params;
  const [data, revisions] = await Promise.all([getRecordData(negotiation), listRevisions(negotiation)]);
  if (data === null || revisions === null) notFound();
  const { faults } = readParameters({}, await searchParams);
  return (
    <>
      <FaultNotice faults={faults} />
      <PageHead kicker={data.negotiation.title} title="Revisions" lede={revisionsLede} />
      <RevisionList negotiation={negotiation} revisions={revisions} names={namesOf([data])} />
    </>
  );
}
