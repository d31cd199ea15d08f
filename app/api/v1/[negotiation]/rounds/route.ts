import { plainListRoute } from "@/lib/api/list";
import { getRecordData } from "@/lib/queries/record-data";

/** The rounds, oldest first. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = plainListRoute(
  async (negotiation) => (await getRecordData(negotiation))?.rounds ?? null,
);
