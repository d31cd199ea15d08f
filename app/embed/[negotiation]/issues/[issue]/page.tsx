import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type IssueProps, issueMetadata, readIssue } from "@/app/[negotiation]/issues/[issue]/read-issue";
import { embedMetadata } from "@/app/embed/embed-metadata";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { IssueScreen } from "@/components/issues/issue-screen";
import { FaultNotice } from "@/components/ui/fault-notice";
import { issueHref } from "@/lib/address/parameters";
import { readEmbed } from "@/lib/address/read-embed";

export async function generateMetadata(props: IssueProps): Promise<Metadata> {
  return embedMetadata(await issueMetadata((await readEmbed(props)).page));
}

export default async function EmbeddedIssue(props: IssueProps) {
  const embed = await readEmbed(props);
  const read = await readIssue(embed.page);
  if (read === null) notFound();
  const { outline, found, documents, faults } = read;
  const { id, title } = outline.negotiation;
  return (
    <EmbedFrame theme={embed.theme} full={issueHref(id, found.view.issue.id)} source={title}>
      <FaultNotice faults={[...embed.faults, ...faults]} />
      <IssueScreen outline={outline} documents={documents} {...found} />
    </EmbedFrame>
  );
}
