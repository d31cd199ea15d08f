import { planSearch, searchColumns } from "@/lib/api/search";
import { tableRoute } from "@/lib/api/table";

/** What a search finds, as a table. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planSearch, searchColumns);
