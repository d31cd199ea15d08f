import { notFound, redirect } from "next/navigation";
import { type IssuesProps, readIssues } from "@/app/[negotiation]/issues/issues-metadata";
import { ShareList } from "@/app/[negotiation]/share-list";
import { formatDate } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { IssueList } from "@/components/issues/issue-list";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { FaultNotice } from "@/components/ui/fault-notice";
import { issuesHref } from "@/lib/address/parameters";
import { canonicalHref } from "@/lib/address/read-parameters";
import { roundEnd } from "@/lib/domain/round-end";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import { getIssueSummaries } from "@/lib/queries/issues";
import { getOutline } from "@/lib/queries/outline";

export { issuesMetadata as generateMetadata } from "@/app/[negotiation]/issues/issues-metadata";

export default async function IssuesPage(props: IssuesProps) {
  const { negotiation, page, live, faults, canonical } = await readIssues(props);
  const [outline, groups] = await Promise.all([getOutline(negotiation), getIssueSummaries(negotiation)]);
  const newest = outline?.rounds.at(-1);
  if (outline === null || groups === null || newest === undefined) notFound();
  if (canonical !== null) redirect(canonicalHref(issuesHref(negotiation), canonical));
  const at = { round: newest.title, date: formatDate(roundEnd(newest)) };
  const rows = groups.flatMap((group) => group.issues).length;
  return (
    <>
      <FaultNotice faults={faults} />
      <PageHead
        kicker={<span lang={recordLanguage}>{outline.negotiation.title}</span>}
        title={say("issues.list_title")}
        lede={sayWith("issues.list_lede", { ...at, record: recordText })}
        actions={<ShareList {...{ negotiation, rows, live }} list="issues" />}
      />
      <IssueList outline={outline} groups={groups} page={page} />
    </>
  );
}
