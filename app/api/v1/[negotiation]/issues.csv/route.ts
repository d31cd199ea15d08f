import { issueColumns, planIssues } from "@/lib/api/plain-lists";
import { tableRoute } from "@/lib/api/table";

/** The issues of the codebook as a table. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planIssues, issueColumns);
