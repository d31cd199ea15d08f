import "server-only";
import { outcomeListParameters, outcomeListValues } from "@/lib/address/api-parameters";
import { knownFilterValues } from "@/lib/address/known-values";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import { countOutcomeFacets, filterOutcomes } from "@/lib/domain/outcome-filter";
import { type OutcomeRow, outcomeRows } from "@/lib/domain/outcome-rows";
import { pageOf } from "@/lib/domain/page";
import type { CsvColumns } from "@/lib/export/csv";
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";
import type { Outcome } from "@/lib/schemas/entities";

/** The outcomes by issue and by what became of them, each with its dated steps, in the record's order. */
export async function planOutcomes(negotiation: string, query: URLSearchParams): Promise<ListPlan<Outcome>> {
  const outline = await getOutline(negotiation);
  const { state, faults } = readQuery(outcomeListParameters, query, {
    ...(outline && knownFilterValues(outline)),
    ...outcomeListValues,
  });
  return {
    state,
    faults,
    load: async (page) => {
      const outcomes = (await getRecordData(negotiation))?.outcomes ?? [];
      return {
        ...pageOf(filterOutcomes(outcomes, state), page),
        facets: countOutcomeFacets(outcomes, state),
      };
    },
  };
}

/** The same, figure by figure, as a table has them. */
export async function planOutcomeRows(
  negotiation: string,
  query: URLSearchParams,
): Promise<ListPlan<OutcomeRow>> {
  const { load, ...plan } = await planOutcomes(negotiation, query);
  return {
    ...plan,
    load: async (page) => {
      const { items } = await load(page);
      return { items: items.flatMap(outcomeRows), next: null };
    },
  };
}

/** The columns of the outcomes as a table; what is `part` may be summed, and nothing else. */
export const outcomeColumns: CsvColumns<OutcomeRow> = {
  outcome: ({ outcome }) => outcome.id,
  round: ({ outcome }) => outcome.round,
  issue: ({ outcome }) => outcome.issue,
  status: ({ outcome }) => outcome.status,
  confirmed_by: ({ outcome }) => outcome.confirmed_by,
  outcome_what: ({ outcome }) => outcome.what,
  step_date: ({ step }) => step?.date,
  step_what: ({ step }) => step?.what,
  value: ({ quantity }) => quantity?.value,
  value_to: ({ quantity }) => quantity?.value_to,
  unit: ({ quantity }) => quantity?.unit,
  what: ({ quantity }) => quantity?.what,
  qualifier: ({ quantity }) => quantity?.qualifier,
  role: ({ quantity }) => quantity?.role,
  to: ({ quantity }) => quantity?.to,
  by: ({ quantity }) => quantity?.by,
  of: ({ quantity }) => quantity?.of,
  doubt: ({ quantity }) => quantity?.doubt,
  sources: ({ outcome, step }) => (step ?? outcome).citations.map((citation) => citation.source),
};
