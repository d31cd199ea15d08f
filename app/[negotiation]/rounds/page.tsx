import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { countOf } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { pageMetadata } from "@/components/frame/page-metadata";
import { RoundList } from "@/components/rounds/round-list";
import { FaultNotice } from "@/components/ui/fault-notice";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";

type Props = { params: Promise<{ negotiation: string }>; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  return pageMetadata({
    title: `Rounds, ${outline.negotiation.title}`,
    description: `${countOf(outline.rounds.length, "round")}: when, where and how each went, and what was tabled.`,
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
        kicker={data.negotiation.title}
        title="Rounds"
        lede={`${countOf(data.rounds.length, "round")} in the order of time. Open one to see where everybody stood at its end.`}
      />
      <RoundList data={data} />
    </>
  );
}
