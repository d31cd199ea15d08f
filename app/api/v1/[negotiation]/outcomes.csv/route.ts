import { outcomeColumns, planOutcomeRows } from "@/lib/api/outcomes";
import { tableRoute } from "@/lib/api/table";

/** The outcomes as a table, a row for each figure, and for each outcome and step without one. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planOutcomeRows, outcomeColumns);
