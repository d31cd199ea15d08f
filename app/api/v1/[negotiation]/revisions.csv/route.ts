import { planRevisionRows, revisionColumns } from "@/lib/api/revisions";
import { tableRoute } from "@/lib/api/table";

/** Every import as a table, a row for each entry that it changed. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planRevisionRows, revisionColumns);
