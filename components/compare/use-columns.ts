import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type {
  DocumentColumn,
  DocumentEntry,
  PositionColumn,
  PositionEntry,
} from "@/components/compare/columns";
import { documentQuery, NewerRecordError, positionQuery } from "@/components/compare/queries";

function combine<View>(results: UseQueryResult<View>[]) {
  return results.map(({ data, error, refetch }) => ({
    view: data,
    failure: error
      ? { newerRecord: error instanceof NewerRecordError, retry: () => void refetch() }
      : undefined,
  }));
}

/** The chosen documents with their clauses; one that the page was not sent with is fetched alone. */
export function useDocumentColumns(
  negotiation: string,
  revision: string,
  entries: readonly DocumentEntry[],
): DocumentColumn[] {
  const results = useQueries({
    queries: entries.map((entry) => documentQuery(negotiation, revision, entry.id)),
    combine,
  });
  return useMemo(
    () => entries.map((entry, index) => ({ kind: "document", entry, ...results[index] })),
    [entries, results],
  );
}

/** The chosen positions with their statements; one that the page was not sent with is fetched alone. */
export function usePositionColumns(
  negotiation: string,
  revision: string,
  entries: readonly PositionEntry[],
): PositionColumn[] {
  const results = useQueries({
    queries: entries.map((entry) => positionQuery(negotiation, revision, entry.id)),
    combine,
  });
  return useMemo(
    () => entries.map((entry, index) => ({ kind: "position", entry, ...results[index] })),
    [entries, results],
  );
}
