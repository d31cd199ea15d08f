import type { KnownValues } from "@/lib/address/read-parameters";
import { positionId } from "@/lib/domain/position-id";

type Each = readonly { id: string }[];
/** What a column can be of. */
export type Labels = { parties: Each; rounds: Each };
/** What of an address says what stands side by side. */
export type Compared = { docs: readonly string[]; columns: readonly string[]; by: string };

/** The ids in a list, in its order. */
export function ids(list: Each): string[] {
  return list.map((each) => each.id);
}

/** What may stand side by side: every document, and every party at every round. */
export function knownColumns(labels: Labels & { documents: Each }): KnownValues {
  const { documents, parties, rounds } = labels;
  return {
    docs: ids(documents),
    columns: rounds.flatMap((round) => parties.map((party) => positionId(party.id, round.id))),
  };
}

/**
 * What an address asks to compare. Positions go before documents, since whoever adds columns to an address
 * wants them; positions have no order of their own; where nothing is named it is the start's documents.
 */
export function comparedBy<State extends Compared>(state: State, start: readonly string[]): State {
  if (state.columns.length > 0) return { ...state, docs: [], by: "issue" };
  return state.docs.length > 0 ? state : { ...state, docs: [...start] };
}
