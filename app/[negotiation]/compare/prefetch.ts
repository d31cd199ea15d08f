import { QueryClient } from "@tanstack/react-query";
import { documentKey } from "@/components/compare/queries";
import { getDocumentView } from "@/lib/queries/document-view";

/** A query cache that holds the documents under the keys that the browser looks them up by. */
export async function prefetchDocuments(
  negotiation: string,
  revision: string,
  docs: readonly string[],
): Promise<QueryClient> {
  const client = new QueryClient();
  await Promise.all(
    docs.map((id) =>
      client.fetchQuery({
        queryKey: documentKey(negotiation, revision, id),
        queryFn: () => getDocumentView(negotiation, id),
        staleTime: Number.POSITIVE_INFINITY,
      }),
    ),
  );
  return client;
}
