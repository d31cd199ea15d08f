import { answerPicture } from "@/app/answer-picture";
import { findOnce, readSnapshot } from "@/app/s/[hash]/read-snapshot";
import { snapshotPicture } from "@/components/preview/snapshot-picture";
import { pageProps } from "@/lib/address/page-props";
import { refuseSnapshot } from "@/lib/api/refuse";
import { apiRoute } from "@/lib/api/route";

/** The picture of a frozen view, from its payload alone; it may be kept for ever. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<{ hash: string }>(async (request, ids) => {
  const found = await findOnce(ids.hash);
  if (typeof found === "string") return refuseSnapshot(ids.hash, found);
  const { hash } = found;
  const location = `/s/${hash}/opengraph-image${new URL(request.url).search}`;
  if (hash !== ids.hash) return new Response(null, { status: 307, headers: { location } });
  const read = await readSnapshot(pageProps(request, ids));
  if (read === null) return refuseSnapshot(hash, "unknown");
  const picture = snapshotPicture({ view: read.view, hash, state: read.state });
  return answerPicture(request, picture, found.revision, true);
});
