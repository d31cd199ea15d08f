import { listRoute } from "@/lib/api/list";
import { planSnapshots } from "@/lib/api/plain-lists";

/** The snapshot of every round, as the record in force has them. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planSnapshots);
