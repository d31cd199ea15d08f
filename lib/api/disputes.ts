import "server-only";
import { disputeListParameters, disputeListValues } from "@/lib/address/api-parameters";
import { knownFilterValues } from "@/lib/address/known-values";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import { countDisputeFacets, filterDisputes } from "@/lib/domain/dispute-filter";
import { pageOf } from "@/lib/domain/page";
import { upToRound } from "@/lib/domain/round-view";
import type { CsvColumns } from "@/lib/export/csv";
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";
import type { Dispute } from "@/lib/schemas/entities";

/**
 * The facts on which sources differ, by issue and kind, each with every version, in the record's order; as at a round
 * those of it and of the rounds before.
 */
export async function planDisputes(negotiation: string, query: URLSearchParams): Promise<ListPlan<Dispute>> {
  const outline = await getOutline(negotiation);
  const { state, faults } = readQuery(disputeListParameters, query, {
    ...(outline && knownFilterValues(outline)),
    ...disputeListValues,
    round: outline?.rounds.map((each) => each.id) ?? [],
  });
  return {
    state,
    faults,
    load: async (page) => {
      const data = await getRecordData(negotiation);
      if (data === null) return { items: [], next: null };
      const { disputes } = state.round === null ? data : upToRound(data, state.round);
      const facets = countDisputeFacets(disputes, state);
      return { ...pageOf(filterDisputes(disputes, state), page), facets };
    },
  };
}

/** One version of a dispute. */
export type DisputeRow = { dispute: Dispute; version: Dispute["versions"][number] };

/** The same, version by version, as a table has them. */
export async function planDisputeRows(
  negotiation: string,
  query: URLSearchParams,
): Promise<ListPlan<DisputeRow>> {
  const { load, ...plan } = await planDisputes(negotiation, query);
  return {
    ...plan,
    load: async (page) => {
      const { items } = await load(page);
      return {
        items: items.flatMap((dispute) => dispute.versions.map((version) => ({ dispute, version }))),
        next: null,
      };
    },
  };
}

/** The columns of the disputes as a table. */
export const disputeColumns: CsvColumns<DisputeRow> = {
  dispute: ({ dispute }) => dispute.id,
  question: ({ dispute }) => dispute.question,
  kind: ({ dispute }) => dispute.kind,
  issue: ({ dispute }) => dispute.issue,
  round: ({ dispute }) => dispute.round,
  says: ({ version }) => version.says,
  by: ({ version }) => version.by,
  sources: ({ version }) => version.citations.map((citation) => citation.source),
  note: ({ dispute }) => dispute.note,
};
