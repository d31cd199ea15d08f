import "server-only";
import { sourceListParameters, sourceListValues } from "@/lib/address/api-parameters";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import { pageOf } from "@/lib/domain/page";
import { countSourceFacets, filterSources, languagesOf } from "@/lib/domain/source-filter";
import type { CsvColumns } from "@/lib/export/csv";
import { getRecordData } from "@/lib/queries/record-data";
import type { Source } from "@/lib/schemas/entities";

/** The sources by kind and language, in the order of the record. */
export async function planSources(negotiation: string, query: URLSearchParams): Promise<ListPlan<Source>> {
  const sources = (await getRecordData(negotiation))?.sources ?? [];
  const known = { ...sourceListValues, language: languagesOf(sources) };
  const { state, faults } = readQuery(sourceListParameters, query, known);
  return {
    state,
    faults,
    load: async (page) => ({
      ...pageOf(filterSources(sources, state), page),
      facets: countSourceFacets(sources, state),
    }),
  };
}

/** The columns of the sources as a table. */
export const sourceColumns: CsvColumns<Source> = {
  id: (source) => source.id,
  publisher: (source) => source.publisher,
  title: (source) => source.title,
  published: (source) => source.published,
  url: (source) => source.url,
  kind: (source) => source.kind,
  language: (source) => source.language,
  note: (source) => source.note,
};
