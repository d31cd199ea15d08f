import { type Compared, ids, type Labels } from "@/lib/address/compared";
import type { Explanations, ParameterFault } from "@/lib/address/read-parameters";
import { partsOfPosition } from "@/lib/domain/position-id";
import { say } from "@/lib/language/say";

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

/** What of an address is left out because it asks for positions. */
export function comparedFaults({ docs, columns, by }: Compared): ParameterFault[] {
  if (columns.length === 0) return [];
  const expected = say("address.docs_or_columns");
  return [
    ...(docs.length === 0 ? [] : [{ name: "docs", found: say("address.docs_beside_columns"), expected }]),
    ...(by === "issue" ? [] : [{ name: "by", found: by, expected: say("address.by_issue") }]),
  ];
}
