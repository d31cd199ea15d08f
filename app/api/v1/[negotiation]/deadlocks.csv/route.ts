import { deadlockColumns, planDeadlockRows } from "@/lib/api/deadlocks";
import { tableRoute } from "@/lib/api/table";

/** The deadlocks as at a round as a table, one row for each edge and party. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planDeadlockRows, deadlockColumns);
