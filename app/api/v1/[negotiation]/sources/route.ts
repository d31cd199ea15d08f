import { listRoute } from "@/lib/api/list";
import { planSources } from "@/lib/api/sources";

/** The sources, in the order of the record. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planSources);
