import { tableParameters } from "@/lib/address/api-parameters";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { readQuery } from "@/lib/api/query";

/** Reads `bom`, which only a table takes, apart from `rest`, which chooses its rows. */
export function readBom(query: URLSearchParams): {
  bom: boolean;
  faults: ParameterFault[];
  rest: URLSearchParams;
} {
  const own = new URLSearchParams(query.getAll("bom").map((value) => ["bom", value]));
  const rest = new URLSearchParams(query);
  rest.delete("bom");
  const { state, faults } = readQuery(tableParameters, own);
  return { bom: state.bom, faults, rest };
}
