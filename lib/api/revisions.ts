import "server-only";
import { type ListPlan, planAll } from "@/lib/api/list";
import type { CsvColumns } from "@/lib/export/csv";
import { listRevisions } from "@/lib/queries/revisions";
import type { EntryDifference, RevisionEntry } from "@/lib/schemas/revision-views";

/** Every import, newest first, and how each differs from the one before. */
export const planRevisions = planAll(listRevisions);

/** One entry that an import changed; none for an import that changed nothing, or that there is none before. */
export type RevisionRow = { revision: RevisionEntry; difference: EntryDifference | undefined };

/** The same, entry by entry, as a table has them. */
export async function planRevisionRows(
  negotiation: string,
  query: URLSearchParams,
): Promise<ListPlan<RevisionRow>> {
  const { load, ...plan } = await planRevisions(negotiation, query);
  return {
    ...plan,
    load: async (page) => {
      const { items } = await load(page);
      const rows = items.flatMap((revision): RevisionRow[] =>
        revision.differences.length === 0
          ? [{ revision, difference: undefined }]
          : revision.differences.map((difference) => ({ revision, difference })),
      );
      return { items: rows, next: null };
    },
  };
}

/** The columns of the revisions as a table. */
export const revisionColumns: CsvColumns<RevisionRow> = {
  revision: ({ revision }) => revision.revision,
  imported: ({ revision }) => revision.imported,
  importer: ({ revision }) => revision.importer,
  previous: ({ revision }) => revision.previous,
  type: ({ difference }) => difference?.type,
  kind: ({ difference }) => difference?.kind,
  id: ({ difference }) => difference?.id,
  label: ({ difference }) => difference?.label,
  party: ({ difference }) => difference?.party,
  issue: ({ difference }) => difference?.issue,
  fields: ({ difference }) => difference?.fields.map((each) => `${each.field} ${each.type}`),
};
