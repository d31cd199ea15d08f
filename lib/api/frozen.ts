import "server-only";
import { LRUCache } from "lru-cache";
import { refuseSnapshot } from "@/lib/api/refuse";
import { hasTag } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import { sha256 } from "@/lib/domain/canonical";
import { findSnapshot } from "@/lib/queries/snapshots";

export type FrozenFile = { body: string; type: string };

/**
 * The route of a file that belongs to a snapshot: `load` makes it from the snapshot's full hash alone, so it
 * may be kept for ever (design §8). A shorter hash leads to the whole one.
 */
export function frozenRoute(name: string, load: (hash: string) => Promise<FrozenFile | null>) {
  const tags = new LRUCache<string, string>({ max: 1000 });
  return apiRoute<{ hash: string }>(async (request, { hash }) => {
    const found = await findSnapshot(hash);
    if (typeof found === "string") return refuseSnapshot(hash, found);
    if (found.hash !== hash)
      return new Response(null, { status: 307, headers: { location: `/s/${found.hash}/${name}` } });
    const headers = {
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=31536000, immutable",
    };
    const known = tags.get(hash);
    if (known !== undefined && hasTag(request, known))
      return new Response(null, { status: 304, headers: { ...headers, etag: known } });
    const file = await load(hash);
    if (file === null) return refuseSnapshot(hash, "unknown");
    const etag = `"${sha256(file.body)}"`;
    tags.set(hash, etag);
    if (hasTag(request, etag)) return new Response(null, { status: 304, headers: { ...headers, etag } });
    return new Response(file.body, { headers: { ...headers, etag, "content-type": file.type } });
  });
}
