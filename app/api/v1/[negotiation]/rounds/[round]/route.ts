import { singleRoute } from "@/lib/api/single";
import { getRoundView } from "@/lib/queries/round-view";
import type { RoundAnswer } from "@/lib/schemas/answers";

/** One round with all that a snapshot of it holds, and apart from it what is known of its outcomes today. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = singleRoute(
  "round",
  async (negotiation, round): Promise<RoundAnswer | null> => {
    const found = await getRoundView(negotiation, round);
    return found && { ...found.view, known_today: found.since };
  },
);
