import { readIssue } from "@/app/[negotiation]/issues/[issue]/read-issue";
import { answerPicture } from "@/app/answer-picture";
import { issuePicture } from "@/components/preview/issue-picture";
import { pageProps } from "@/lib/address/page-props";
import { refuseMissing } from "@/lib/api/refuse";
import { apiRoute } from "@/lib/api/route";
import { getRoundView } from "@/lib/queries/round-view";

/** The picture of one issue. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<{ negotiation: string; issue: string }>(
  async (request, ids) => {
    const read = await readIssue(pageProps(request, ids));
    const newest = read && (await getRoundView(ids.negotiation, read.newest.id));
    if (read === null || newest === null) return refuseMissing("issue", ids.issue);
    const picture = issuePicture({ view: read.found.view, newest: newest.view });
    return answerPicture(request, picture, read.outline.revision);
  },
);
