import { listRoute, planAll } from "@/lib/api/list";
import { listRevisions } from "@/lib/queries/revisions";

/** Every import, newest first, and how each differs from the one before. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planAll(listRevisions));
