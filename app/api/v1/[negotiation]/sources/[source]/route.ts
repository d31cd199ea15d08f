import { singleRoute } from "@/lib/api/single";
import { getRecordData } from "@/lib/queries/record-data";

/** One source. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = singleRoute(
  "source",
  async (negotiation, source) => {
    const data = await getRecordData(negotiation);
    return data?.sources.find((each) => each.id === source) ?? null;
  },
);
