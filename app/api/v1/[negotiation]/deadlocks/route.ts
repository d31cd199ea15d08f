import { planDeadlocks } from "@/lib/api/deadlocks";
import { listRoute } from "@/lib/api/list";

/** The deadlocks as at a round, the newest unless another is asked for. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planDeadlocks);
