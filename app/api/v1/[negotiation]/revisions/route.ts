import { listRoute } from "@/lib/api/list";
import { planRevisions } from "@/lib/api/revisions";

/** Every import, newest first, and how each differs from the one before. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planRevisions);
