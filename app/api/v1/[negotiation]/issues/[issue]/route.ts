import { singleRoute } from "@/lib/api/single";
import { listIssues } from "@/lib/queries/issue-list";

/** One issue as the codebook defines it. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = singleRoute(
  "issue",
  async (negotiation, issue) => (await listIssues(negotiation))?.find((each) => each.id === issue) ?? null,
);
