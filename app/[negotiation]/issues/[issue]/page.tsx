import { notFound } from "next/navigation";
import { type IssueProps, readIssue } from "@/app/[negotiation]/issues/[issue]/read-issue";
import { ShareView } from "@/app/[negotiation]/share-view";
import { JsonLd } from "@/app/json-ld";
import { IssueDownloads } from "@/components/issues/issue-downloads";
import { IssueScreen } from "@/components/issues/issue-screen";
import { frozenIssue } from "@/components/share/frozen-views";
import { FaultNotice } from "@/components/ui/fault-notice";
import { issueHref } from "@/lib/address/parameters";
import { issueTrail, trailThing } from "@/lib/export/json-ld";

export { issueMetadata as generateMetadata } from "@/app/[negotiation]/issues/[issue]/read-issue";

export default async function Page(props: IssueProps) {
  const read = await readIssue(props);
  if (read === null) notFound();
  const { outline, found, documents, newest, faults } = read;
  const { id } = outline.negotiation;
  const issue = found.view.issue.id;
  const at = { negotiation: id, round: newest, live: issueHref(id, issue) };
  const files = <IssueDownloads negotiation={id} view={found.view} />;
  const cite = { kind: "issue" as const, id: issue };
  const share = <ShareView {...at} {...frozenIssue(newest, issue)} cite={cite} downloads={files} />;
  const trail = issueTrail(outline.negotiation, found.view.issue);
  return (
    <>
      <JsonLd things={(origin) => [trailThing(trail, origin)]} />
      <FaultNotice faults={faults} />
      <IssueScreen outline={outline} documents={documents} {...found} actions={share} />
    </>
  );
}
