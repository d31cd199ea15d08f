import "server-only";
import { originOf } from "@/lib/address/origin";
import { overviewHref } from "@/lib/address/parameters";
import { readQuery } from "@/lib/api/query";
import { refuseMissing, refuseParameters } from "@/lib/api/refuse";
import { respondFile } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import { packRecord } from "@/lib/export/data-package/data-package";
import { getStoredRecord } from "@/lib/queries/stored-record";
import { id } from "@/lib/schemas/parts";

/** The route of a whole record as one file: it is what was imported under this revision, so it never changes. */
export const recordPackageRoute = apiRoute<{ negotiation: string; revision: string }>(
  async (request, { negotiation, revision }) => {
    const { pathname, searchParams } = new URL(request.url);
    const { faults } = readQuery({}, searchParams);
    if (faults.length > 0) return refuseParameters(faults);
    const isId = id.safeParse(negotiation).success;
    const stored = isId ? await getStoredRecord(negotiation, revision) : null;
    if (stored === null) return refuseMissing(`revision of "${negotiation.slice(0, 80)}"`, revision);
    const origin = originOf(request.headers);
    const address = `${origin}${pathname}`;
    const homepage = `${origin}${overviewHref(negotiation)}`;
    return respondFile(request, {
      name: `${negotiation}-${revision.slice(0, 12)}.zip`,
      type: "application/zip",
      revision,
      body: packRecord({ ...stored, revision, homepage, address }),
      frozen: true,
    });
  },
);
