import { refuseSnapshot } from "@/lib/api/refuse";
import { hasTag } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import { findSnapshot, getSnapshotPayload } from "@/lib/queries/snapshots";

/** The canonical bytes of a snapshot: their SHA-256 is its hash, so they can never change. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<{ hash: string }>(
  async (request, { hash }) => {
    const found = await findSnapshot(hash);
    if (typeof found === "string") return refuseSnapshot(hash, found);
    if (found.hash !== hash)
      return new Response(null, { status: 307, headers: { location: `/s/${found.hash}/snapshot.json` } });
    const headers = {
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=31536000, immutable",
      etag: `"${hash}"`,
    };
    if (hasTag(request, headers.etag)) return new Response(null, { status: 304, headers });
    const payload = await getSnapshotPayload(hash);
    if (payload === null) return refuseSnapshot(hash, "unknown");
    return new Response(payload, { headers: { ...headers, "content-type": "application/json" } });
  },
);
