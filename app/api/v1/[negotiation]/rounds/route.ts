import { listRoute } from "@/lib/api/list";
import { planRounds } from "@/lib/api/plain-lists";

/** The rounds, oldest first. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planRounds);
