import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Column, DocumentEntry } from "@/components/compare/columns";
import { documentQuery, NewerRecordError } from "@/components/compare/queries";
import type { DocumentView } from "@/lib/schemas/views";

function combine(results: UseQueryResult<DocumentView>[]) {
  return results.map(({ data, error, refetch }) => ({ data, error, refetch }));
}

/** The chosen documents with their clauses; one that the page was not sent with is fetched alone. */
export function useColumns(
  negotiation: string,
  revision: string,
  entries: readonly DocumentEntry[],
): Column[] {
  const results = useQueries({
    queries: entries.map((entry) => documentQuery(negotiation, revision, entry.id)),
    combine,
  });
  return useMemo(
    () =>
      entries.map((entry, index) => {
        const result = results[index];
        return {
          entry,
          view: result?.data,
          failure: result?.error
            ? { newerRecord: result.error instanceof NewerRecordError, retry: () => void result.refetch() }
            : undefined,
        };
      }),
    [entries, results],
  );
}
