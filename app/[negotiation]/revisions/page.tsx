import { notFound } from "next/navigation";
import type { RevisionsProps } from "@/app/[negotiation]/revisions/read-revisions";
import { ShareList } from "@/app/[negotiation]/share-list";
import { PageHead } from "@/components/frame/page-head";
import { namesOf } from "@/components/revisions/names";
import { RevisionList } from "@/components/revisions/revision-list";
import { FaultNotice } from "@/components/ui/fault-notice";
import { readParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import { getRecordData } from "@/lib/queries/record-data";
import { listRevisions } from "@/lib/queries/revisions";

export { revisionsMetadata as generateMetadata } from "@/app/[negotiation]/revisions/read-revisions";

export default async function RevisionsPage({ params, searchParams }: RevisionsProps) {
  const { negotiation } = await params;
  const [data, revisions] = await Promise.all([getRecordData(negotiation), listRevisions(negotiation)]);
  if (data === null || revisions === null) notFound();
  const { faults } = readParameters({}, await searchParams);
  const rows = revisions.reduce((sum, each) => sum + Math.max(1, each.differences.length), 0);
  return (
    <>
      <FaultNotice faults={faults} />
      <PageHead
        kicker={<span lang={recordLanguage}>{data.negotiation.title}</span>}
        title={say("revisions.title")}
        lede={say("revisions.lede")}
        actions={<ShareList negotiation={negotiation} list="revisions" rows={rows} />}
      />
      <RevisionList negotiation={negotiation} revisions={revisions} names={namesOf([data])} />
    </>
  );
}
