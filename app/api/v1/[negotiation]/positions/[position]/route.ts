import { singleRoute } from "@/lib/api/single";
import { partsOfPosition } from "@/lib/domain/position-id";
import { getPositionsView } from "@/lib/queries/positions-view";

/** One party's positions at a round, `party@round`, with all that they refer to. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = singleRoute("position", async (negotiation, id) => {
  const parts = partsOfPosition(id);
  return parts && getPositionsView(negotiation, parts.party, parts.round);
});
