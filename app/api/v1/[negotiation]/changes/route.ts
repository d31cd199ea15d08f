import { planChanges } from "@/lib/api/changes";
import { listRoute } from "@/lib/api/list";

/** What changed between two rounds, the newest and the one before it unless others are asked for. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planChanges);
