import { listRoute } from "@/lib/api/list";
import { planStatuses } from "@/lib/api/status";

/** Where every issue stands as at a round, the newest unless another is asked for. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planStatuses);
