import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { countOf, formatDate } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { pageMetadata } from "@/components/frame/page-metadata";
import { IssueList } from "@/components/issues/issue-list";
import { FaultNotice } from "@/components/ui/fault-notice";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getIssueSummaries } from "@/lib/queries/issues";
import { getOutline } from "@/lib/queries/outline";

type Props = { params: Promise<{ negotiation: string }>; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  const count = outline.issue_groups.reduce((sum, group) => sum + group.issues.length, 0);
  return pageMetadata({
    title: `Issues, ${outline.negotiation.title}`,
    description: `${countOf(count, "issue")}, each a neutral question: where it stands, and its line through the rounds.`,
    canonical: `/${outline.negotiation.id}/issues`,
    negotiation: outline.negotiation,
  });
}

export default async function IssuesPage({ params, searchParams }: Props) {
  const { negotiation } = await params;
  const [outline, groups] = await Promise.all([getOutline(negotiation), getIssueSummaries(negotiation)]);
  const newest = outline?.rounds.at(-1);
  if (outline === null || groups === null || newest === undefined) notFound();
  const { faults } = readParameters({}, await searchParams);
  const lede = `Each issue is one neutral question. Status as at ${newest.title}, ${formatDate(newest.date)}; the line shows who spoke in which round, and what that changed.`;
  return (
    <>
      <FaultNotice faults={faults} />
      <PageHead kicker={outline.negotiation.title} title="Issues" lede={lede} />
      <IssueList outline={outline} groups={groups} />
    </>
  );
}
