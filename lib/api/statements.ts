import "server-only";
import { statementListParameters } from "@/lib/address/api-parameters";
import { knownFilterValues } from "@/lib/address/known-values";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import { getOutline } from "@/lib/queries/outline";
import { listStatements } from "@/lib/queries/statement-list";
import type { Statement } from "@/lib/schemas/entities";

const ids = (list: readonly { id: string }[] | undefined) => list?.map((each) => each.id) ?? [];

/** The statements of a negotiation by its filters, in the record's order, with facets. */
export async function planStatements(
  negotiation: string,
  query: URLSearchParams,
): Promise<ListPlan<Statement>> {
  const outline = await getOutline(negotiation);
  const { state, faults } = readQuery(statementListParameters, query, {
    ...(outline && knownFilterValues(outline)),
    round: ids(outline?.rounds),
    document: ids(outline?.documents),
  });
  const { round, document, ...filters } = state;
  return {
    state,
    faults,
    load: async (page) => {
      const found = await listStatements(negotiation, { filters, round, document, ...page });
      return found ?? { items: [], next: null };
    },
  };
}
