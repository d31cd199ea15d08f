import { archiveHtml } from "@/components/archive/archive";
import { snapshotHref } from "@/lib/address/parameters";
import { frozenRoute } from "@/lib/api/frozen";
import { getSnapshotPayload, getSnapshotView } from "@/lib/queries/snapshots";

/** A snapshot as one file to keep. It does not depend on who asks, so its address is what the operator set. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = frozenRoute("archive.html", async (hash) => {
  const [payload, view] = await Promise.all([getSnapshotPayload(hash), getSnapshotView(hash)]);
  if (payload === null || view === null) return null;
  const site = process.env.SITE_URL;
  const address = site ? `${site}${snapshotHref(hash)}` : undefined;
  return { body: archiveHtml({ view, hash, payload, address }), type: "text/html; charset=utf-8" };
});
