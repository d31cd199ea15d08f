import { planSources, sourceColumns } from "@/lib/api/sources";
import { tableRoute } from "@/lib/api/table";

/** The sources as a table. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planSources, sourceColumns);
