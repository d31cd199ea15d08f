import { snapshotFileRoute } from "@/lib/api/snapshot-files";

/** The statements of a snapshot as its page shows them under the same parameters. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = snapshotFileRoute("json");
