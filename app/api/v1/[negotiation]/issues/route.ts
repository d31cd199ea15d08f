import { listRoute } from "@/lib/api/list";
import { planIssues } from "@/lib/api/plain-lists";

/** The issues of the codebook, in its order. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planIssues);
