import { readOverview } from "@/app/[negotiation]/read-overview";
import { answerPicture } from "@/app/answer-picture";
import { gridPicture } from "@/components/preview/grid-picture";
import { pageProps } from "@/lib/address/page-props";
import { refuseMissing } from "@/lib/api/refuse";
import { apiRoute } from "@/lib/api/route";
import { getRoundView } from "@/lib/queries/round-view";

/** The picture of the grid at a round. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<{ negotiation: string }>(
  async (request, ids) => {
    const read = await readOverview(pageProps(request, ids));
    const found = read && (await getRoundView(read.negotiation, read.round.id));
    if (read === null || found === null) return refuseMissing("negotiation", ids.negotiation);
    const picture = gridPicture({ view: found.view, choice: read.choice });
    return answerPicture(request, picture, read.outline.revision);
  },
);
