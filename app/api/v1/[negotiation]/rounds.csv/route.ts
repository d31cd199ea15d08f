import { planRounds, roundColumns } from "@/lib/api/plain-lists";
import { tableRoute } from "@/lib/api/table";

/** The rounds as a table. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planRounds, roundColumns);
