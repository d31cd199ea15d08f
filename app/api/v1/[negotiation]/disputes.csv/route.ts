import { disputeColumns, planDisputeRows } from "@/lib/api/disputes";
import { tableRoute } from "@/lib/api/table";

/** The facts on which sources differ as a table, a row for each version. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planDisputeRows, disputeColumns);
