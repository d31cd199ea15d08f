import { listRoute } from "@/lib/api/list";
import { planPositions } from "@/lib/api/positions";

/** The positions as at a round, the newest unless another is asked for. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planPositions);
