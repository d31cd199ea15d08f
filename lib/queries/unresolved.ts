import "server-only";
import { type Unresolved, unresolvedAt } from "@/lib/domain/unresolved";
import { oncePerImport } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";

/** What keeps a negotiation open at a round, from the record in force; null where there is no such round. */
export const getUnresolved = oncePerImport(
  async (_inForce, negotiation, roundId: string): Promise<Unresolved | null> => {
    const data = await getRecordData(negotiation);
    if (data === null || !data.rounds.some((round) => round.id === roundId)) return null;
    return unresolvedAt(data, roundId);
  },
);
