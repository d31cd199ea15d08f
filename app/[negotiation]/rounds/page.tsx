import { notFound } from "next/navigation";
import type { RoundsProps } from "@/app/[negotiation]/rounds/rounds-metadata";
import { ShareList } from "@/app/[negotiation]/share-list";
import { PageHead } from "@/components/frame/page-head";
import { RoundList } from "@/components/rounds/round-list";
import { FaultNotice } from "@/components/ui/fault-notice";
import { readParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import { getRecordData } from "@/lib/queries/record-data";

export { roundsMetadata as generateMetadata } from "@/app/[negotiation]/rounds/rounds-metadata";

export default async function RoundsPage({ params, searchParams }: RoundsProps) {
  const data = await getRecordData((await params).negotiation);
  if (data === null) notFound();
  const { faults } = readParameters({}, await searchParams);
  return (
    <>
      <FaultNotice faults={faults} />
      <PageHead
        kicker={<span lang={recordLanguage}>{data.negotiation.title}</span>}
        title={say("rounds.title")}
        lede={say("rounds.lede", { count: data.rounds.length })}
        actions={<ShareList negotiation={data.negotiation.id} list="rounds" rows={data.rounds.length} />}
      />
      <RoundList data={data} />
    </>
  );
}
