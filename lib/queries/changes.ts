import "server-only";
import { type ChangesView, changesView } from "@/lib/domain/changes-view";
import { oncePerImport } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";

/**
 * What changed up to a round, from an earlier one or, where none is given, from before the first round; null
 * where the record has no such round.
 */
export const getChangesView = oncePerImport(
  async (_inForce, negotiation, to: string, ...earlier: string[]): Promise<ChangesView | null> => {
    const [from = null] = earlier;
    const data = await getRecordData(negotiation);
    const isKnown = (id: string) => data?.rounds.some((round) => round.id === id);
    if (data === null || !isKnown(to) || (from !== null && !isKnown(from))) return null;
    return changesView(data, from, to);
  },
);
