import { changeColumns, planChangeRows } from "@/lib/api/changes";
import { tableRoute } from "@/lib/api/table";

/** What changed between two rounds as a table, with both statements of each change. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planChangeRows, changeColumns);
