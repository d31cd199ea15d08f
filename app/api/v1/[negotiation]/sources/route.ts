import { plainListRoute } from "@/lib/api/list";
import { getRecordData } from "@/lib/queries/record-data";

/** The sources, in the order of the record. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = plainListRoute(
  async (negotiation) => (await getRecordData(negotiation))?.sources ?? null,
);
