import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ShareView } from "@/app/[negotiation]/share-view";
import { IssueScreen } from "@/components/issues/issue-screen";
import { FaultNotice } from "@/components/ui/fault-notice";
import { issueHref } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getIssueView } from "@/lib/queries/issues";
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";

type Params = Promise<{ negotiation: string; issue: string }>;
type Props = { params: Params; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { negotiation, issue: id } = await params;
  const found = await getIssueView(negotiation, id);
  if (found === null) return {};
  const { label, question } = found.view.issue;
  const description = `${question} Every party’s line through the rounds, status with reasons, outcomes and disputed facts.`;
  return { title: label, description, alternates: { canonical: issueHref(negotiation, id) } };
}

export default async function Page({ params, searchParams }: Props) {
  const { negotiation, issue: id } = await params;
  const outline = await getOutline(negotiation);
  const found = await getIssueView(negotiation, id);
  const data = await getRecordData(negotiation);
  const newest = outline?.rounds.at(-1);
  if (outline === null || found === null || data === null || newest === undefined) notFound();
  const { faults } = readParameters({}, await searchParams);
  const at = { negotiation, round: newest, live: issueHref(negotiation, id) };
  const share = <ShareView {...at} frozen={{ issue: [id] }} />;
  return (
    <>
      <FaultNotice faults={faults} />
      <IssueScreen outline={outline} documents={data.documents} {...found} actions={share} />
    </>
  );
}
