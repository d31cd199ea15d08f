import { listRoute } from "@/lib/api/list";
import { planOutcomes } from "@/lib/api/outcomes";

/** The outcomes by issue and by what became of them, each with its dated steps. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planOutcomes);
