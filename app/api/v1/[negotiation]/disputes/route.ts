import { planDisputes } from "@/lib/api/disputes";
import { listRoute } from "@/lib/api/list";

/** The facts on which sources differ, by issue, each with every version. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planDisputes);
