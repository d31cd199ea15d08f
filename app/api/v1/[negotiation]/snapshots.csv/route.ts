import { planSnapshots, snapshotColumns } from "@/lib/api/plain-lists";
import { tableRoute } from "@/lib/api/table";

/** The snapshots of the rounds as a table. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planSnapshots, snapshotColumns);
