import { queryOptions } from "@tanstack/react-query";
import * as z from "zod/mini";
import { type DocumentView, documentView } from "@/lib/schemas/views";

const answer = z.strictObject({ revision: z.string(), data: documentView });

/** The document could not be had as of the page's revision, since a newer record is in force. */
export class NewerRecordError extends Error {}

/** Names a document in the query cache, as one revision has it. */
export function documentKey(negotiation: string, revision: string, id: string) {
  return ["document", negotiation, revision, id] as const;
}

async function fetchDocument(
  [, negotiation, revision, id]: ReturnType<typeof documentKey>,
  signal: AbortSignal,
): Promise<DocumentView> {
  const response = await fetch(`/api/v1/${negotiation}/documents/${id}`, { signal });
  if (!response.ok) throw new Error(`The server answered ${response.status} for document ${id}.`);
  const read = answer.parse(await response.json());
  if (read.revision !== revision) throw new NewerRecordError(`The record is now at ${read.revision}.`);
  return read.data;
}

/** How the browser gets a document that the page was not sent with; what it holds is never asked for again. */
export function documentQuery(negotiation: string, revision: string, id: string) {
  return queryOptions({
    queryKey: documentKey(negotiation, revision, id),
    queryFn: ({ queryKey, signal }) => fetchDocument(queryKey, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: (failures, error) => failures < 1 && !(error instanceof NewerRecordError),
  });
}
