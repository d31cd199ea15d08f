import "server-only";
import { positionsView } from "@/lib/domain/positions-view";
import { oncePerImport } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";
import { getRoundView } from "@/lib/queries/round-view";
import type { PositionsView } from "@/lib/schemas/views";

/** A party's positions at a round and all that they refer to, or null where there is no such party or round. */
export const getPositionsView = oncePerImport(
  async (_inForce, negotiation, party: string, round: string): Promise<PositionsView | null> => {
    const [found, data] = await Promise.all([getRoundView(negotiation, round), getRecordData(negotiation)]);
    if (found === null || data === null || !data.parties.some((each) => each.id === party)) return null;
    return positionsView(found.view, party, data.statements);
  },
);
