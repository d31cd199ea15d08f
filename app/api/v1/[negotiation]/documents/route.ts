import { plainListRoute } from "@/lib/api/list";
import { getRecordData } from "@/lib/queries/record-data";

/** The documents in the order of the rounds, each with its sections and the ids of its clauses. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = plainListRoute(
  async (negotiation) => (await getRecordData(negotiation))?.documents ?? null,
);
