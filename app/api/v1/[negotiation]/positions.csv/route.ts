import { planPositionRows, positionColumns } from "@/lib/api/positions";
import { tableRoute } from "@/lib/api/table";

/** The positions at a round as a table, a row for each statement and one for each silence. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planPositionRows, positionColumns);
