import { listRoute } from "@/lib/api/list";
import { planSearch } from "@/lib/api/search";

/** What a search finds, the best first. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planSearch);
