import "server-only";
import { LRUCache } from "lru-cache";
import { readQuery } from "@/lib/api/query";
import { refuseParameters, refuseSnapshot } from "@/lib/api/refuse";
import { revisionHeader } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import { cacheControl } from "@/lib/cache-control";
import { sha256 } from "@/lib/domain/canonical";
import { hasTag } from "@/lib/has-tag";
import { findSnapshot } from "@/lib/queries/snapshots";

/** A file's content and media type. */
export type FrozenFile = { body: string; type: string };

function tagged(file: FrozenFile | null): (FrozenFile & { etag: string }) | null {
  return file && { ...file, etag: `"${sha256(file.body)}"` };
}

/**
 * The route of a file that belongs to a snapshot: `load` makes it from the snapshot's full hash alone, so it
 * may be kept for ever, here and by whoever asked (design §8). A shorter hash leads to the whole one.
 */
export function frozenRoute(name: string, load: (hash: string) => Promise<FrozenFile | null>) {
  const files = new LRUCache<string, FrozenFile & { etag: string }>({
    maxSize: 32_000_000,
    sizeCalculation: ({ body }) => body.length,
  });
  return apiRoute<{ hash: string }>(async (request, { hash }) => {
    const { faults } = readQuery({}, new URL(request.url).searchParams);
    if (faults.length > 0) return refuseParameters(faults);
    const found = await findSnapshot(hash);
    if (typeof found === "string") return refuseSnapshot(hash, found);
    if (found.hash !== hash)
      return new Response(null, { status: 307, headers: { location: `/s/${found.hash}/${name}` } });
    const file = files.get(hash) ?? tagged(await load(hash));
    if (file === null) return refuseSnapshot(hash, "unknown");
    files.set(hash, file);
    const headers = {
      "cache-control": cacheControl.frozen,
      etag: file.etag,
      [revisionHeader]: found.revision,
    };
    if (hasTag(request.headers.get("if-none-match"), file.etag))
      return new Response(null, { status: 304, headers });
    return new Response(file.body, { headers: { ...headers, "content-type": file.type } });
  });
}
