import { plainListRoute } from "@/lib/api/list";
import { listSnapshots } from "@/lib/queries/snapshots";

/** The snapshot of every round, as the record in force has them. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = plainListRoute(listSnapshots);
