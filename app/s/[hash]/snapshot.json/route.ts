import { frozenRoute } from "@/lib/api/frozen";
import { getSnapshotPayload } from "@/lib/queries/snapshots";

/** The canonical bytes of a snapshot: their SHA-256 is its hash, so they can never change. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = frozenRoute("snapshot.json", async (hash) => {
  const body = await getSnapshotPayload(hash);
  return body === null ? null : { body, type: "application/json" };
});
