import { readRound } from "@/app/[negotiation]/rounds/[round]/read-round";
import { answerPicture } from "@/app/answer-picture";
import { gridPicture } from "@/components/preview/grid-picture";
import { roundKicker } from "@/components/preview/round-picture";
import { pageProps } from "@/lib/address/page-props";
import { refuseMissing } from "@/lib/api/refuse";
import { apiRoute } from "@/lib/api/route";

/** The picture of a round. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<{ negotiation: string; round: string }>(
  async (request, ids) => {
    const read = await readRound(pageProps(request, ids));
    if (read === null) return refuseMissing("round", ids.round);
    const { view } = read.found;
    const picture = gridPicture({ view, choice: read.state, kicker: roundKicker(view) });
    return answerPicture(request, picture, read.outline.revision);
  },
);
