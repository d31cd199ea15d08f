import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/frame/page-head";
import { pageMetadata } from "@/components/frame/page-metadata";
import { RoundList } from "@/components/rounds/round-list";
import { FaultNotice } from "@/components/ui/fault-notice";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";

type Props = { params: Promise<{ negotiation: string }>; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  return pageMetadata({
    title: say("rounds.page_title", { negotiation: outline.negotiation.title }),
    description: say("rounds.page_description", { count: outline.rounds.length }),
    canonical: `/${outline.negotiation.id}/rounds`,
    negotiation: outline.negotiation,
  });
}

export default async function RoundsPage({ params, searchParams }: Props) {
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
      />
      <RoundList data={data} />
    </>
  );
}
