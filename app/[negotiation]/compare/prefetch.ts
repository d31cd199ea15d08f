import { QueryClient } from "@tanstack/react-query";
import { sideOf } from "@/components/compare/columns";
import { documentKey, positionKey, wordsQuery } from "@/components/compare/queries";
import type { CompareState } from "@/components/compare/use-compare-state";
import { pairStatements } from "@/lib/domain/pairing";
import { partsOfPosition } from "@/lib/domain/position-id";
import { getDocumentView } from "@/lib/queries/document-view";
import { getPositionsView } from "@/lib/queries/positions-view";
import type { Outline } from "@/lib/schemas/views";

async function readPosition(negotiation: string, id: string) {
  const parts = partsOfPosition(id);
  return parts && getPositionsView(negotiation, parts.party, parts.round);
}

/**
 * A query cache that holds the columns, and the words that differ where they are asked for, under the keys
 * that the browser looks them up by.
 */
export async function prefetchComparison(
  { negotiation: { id: negotiation }, revision, issue_groups }: Outline,
  { docs, columns, diff }: Pick<CompareState, "docs" | "columns" | "diff">,
): Promise<QueryClient> {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const views = await Promise.all([
    ...docs.map((id) =>
      client.fetchQuery({
        queryKey: documentKey(negotiation, revision, id),
        queryFn: () => getDocumentView(negotiation, id),
      }),
    ),
    ...columns.map((id) =>
      client.fetchQuery({
        queryKey: positionKey(negotiation, revision, id),
        queryFn: () => readPosition(negotiation, id),
      }),
    ),
  ]);
  if (diff !== null) {
    const sides = views.flatMap((view) => (view === null ? [] : [sideOf(view)]));
    await client.fetchQuery(
      wordsQuery(
        negotiation,
        revision,
        sides.map((side) => side.id),
        pairStatements(sides, issue_groups),
      ),
    );
  }
  return client;
}
