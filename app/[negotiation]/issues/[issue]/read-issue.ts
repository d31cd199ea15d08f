import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import { issueHref } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
import { getIssueView } from "@/lib/queries/issues";
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";

export type IssueProps = {
  params: Promise<{ negotiation: string; issue: string }>;
  searchParams: Promise<RawParameters>;
};

/** What the address of an issue asks for; null where there is no such issue. */
export async function readIssue({ params, searchParams }: IssueProps) {
  const { negotiation, issue } = await params;
  const [outline, found, data] = await Promise.all([
    getOutline(negotiation),
    getIssueView(negotiation, issue),
    getRecordData(negotiation),
  ]);
  const newest = outline?.rounds.at(-1);
  if (outline === null || found === null || data === null || newest === undefined) return null;
  const { faults } = readParameters({}, await searchParams);
  return { outline, found, documents: data.documents, newest, faults };
}

/** What the page of an issue is called. */
export async function issueMetadata(props: IssueProps): Promise<Metadata> {
  const read = await readIssue(props);
  if (read === null) return {};
  const { negotiation } = read.outline;
  const { id, label, question } = read.found.view.issue;
  return pageMetadata({
    title: label,
    description: say("issues.issue_description", { question }),
    canonical: issueHref(negotiation.id, id),
    negotiation,
    pictured: true,
  });
}
