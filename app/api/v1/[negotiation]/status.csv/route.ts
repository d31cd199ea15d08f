import { planStatuses, statusColumns } from "@/lib/api/status";
import { tableRoute } from "@/lib/api/table";

/** Where every issue stands as at a round, as a table. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planStatuses, statusColumns);
