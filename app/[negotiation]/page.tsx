import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StartPage } from "@/components/start/start-page";
import { FaultNotice } from "@/components/ui/fault-notice";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getOutline } from "@/lib/queries/outline";

type Props = { params: Promise<{ negotiation: string }>; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  const { id, title, description } = outline.negotiation;
  return { title, description, alternates: { canonical: `/${id}` } };
}

export default async function NegotiationPage({ params, searchParams }: Props) {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) notFound();
  const { faults } = readParameters({}, await searchParams);
  return (
    <>
      <FaultNotice faults={faults} />
      <StartPage outline={outline} />
    </>
  );
}
