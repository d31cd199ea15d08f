import { readQuery } from "@/lib/api/query";
import { refuseParameters, refuseSnapshot } from "@/lib/api/refuse";
import { respondJson } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import { findSnapshot } from "@/lib/queries/snapshots";

/**
 * One snapshot, by its hash or 12 or more digits of it. `revision` is the record from which it was first
 * frozen: a snapshot belongs to that one whatever is in force today. The bytes are at `href` + /snapshot.json.
 */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<{ hash: string }>(
  async (request, { hash }) => {
    const { faults } = readQuery({}, new URL(request.url).searchParams);
    if (faults.length > 0) return refuseParameters(faults);
    const found = await findSnapshot(hash);
    if (typeof found === "string") return refuseSnapshot(hash, found);
    const { revision } = found;
    return respondJson(request, revision, { revision, data: found });
  },
);
