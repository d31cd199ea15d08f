import type { Explanations, KnownValues, ParameterFault } from "@/lib/address/read-parameters";
import { partsOfPosition, positionId } from "@/lib/domain/position-id";
import { say } from "@/lib/language/say";

type Each = readonly { id: string }[];
type Labels = { parties: Each; rounds: Each };
type Compared = { docs: readonly string[]; columns: readonly string[]; by: string };

const ids = (list: Each) => list.map((each) => each.id);

/** What may stand side by side: every document, and every party at every round. */
export function knownColumns(labels: Labels & { documents: Each }): KnownValues {
  const { documents, parties, rounds } = labels;
  return {
    docs: ids(documents),
    columns: rounds.flatMap((round) => parties.map((party) => positionId(party.id, round.id))),
  };
}

/** Tells which part of a column is wrong: its shape, its party or its round. */
export function columnExplanations({ parties, rounds }: Labels): Explanations {
  const shape = say("address.column");
  return {
    columns: (found) => {
      const parts = partsOfPosition(found);
      if (parts === null) return shape;
      const wrong = [
        ...(ids(parties).includes(parts.party)
          ? []
          : [say("address.column_party", { list: ids(parties).join(", ") })]),
        ...(ids(rounds).includes(parts.round)
          ? []
          : [say("address.column_round", { list: ids(rounds).join(", ") })]),
      ];
      return wrong.length === 0
        ? shape
        : say("address.column_wrong", { column: shape, parts: wrong.join("; ") });
    },
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

/** What of an address is left out because it asks for positions. */
export function comparedFaults({ docs, columns, by }: Compared): ParameterFault[] {
  if (columns.length === 0) return [];
  const expected = say("address.docs_or_columns");
  return [
    ...(docs.length === 0 ? [] : [{ name: "docs", found: say("address.docs_beside_columns"), expected }]),
    ...(by === "issue" ? [] : [{ name: "by", found: by, expected: say("address.by_issue") }]),
  ];
}
