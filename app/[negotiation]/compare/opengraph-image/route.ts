import { readColumns } from "@/app/[negotiation]/compare/read-columns";
import { readCompare } from "@/app/[negotiation]/compare/read-compare";
import { answerPicture } from "@/app/answer-picture";
import { comparePicture } from "@/components/preview/compare-picture";
import { pageProps } from "@/lib/address/page-props";
import { refuseMissing } from "@/lib/api/refuse";
import { apiRoute } from "@/lib/api/route";

/** The picture of documents or positions side by side. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<{ negotiation: string }>(
  async (request, ids) => {
    const read = await readCompare(pageProps(request, ids));
    if (read === null) return refuseMissing("negotiation", ids.negotiation);
    const { outline, state } = read;
    const columns = await readColumns(outline, state);
    const picture = comparePicture({ columns, filters: state, by: state.by, labels: outline });
    return answerPicture(request, picture, outline.revision);
  },
);
