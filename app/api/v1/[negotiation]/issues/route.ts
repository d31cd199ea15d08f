import { plainListRoute } from "@/lib/api/list";
import { listIssues } from "@/lib/queries/issue-list";

/** The issues of the codebook, in its order. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = plainListRoute(listIssues);
