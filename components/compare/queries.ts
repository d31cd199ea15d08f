import { queryOptions } from "@tanstack/react-query";
import type { Pair } from "@/lib/domain/pairing";

/** What was asked for could not be had as of the page's revision, since a newer record is in force. */
export class NewerRecordError extends Error {}

/** Names a document in the query cache, as one revision has it. */
export function documentKey(negotiation: string, revision: string, id: string) {
  return ["document", negotiation, revision, id] as const;
}

/** Names a party's positions at a round in the query cache, as one revision has them. */
export function positionKey(negotiation: string, revision: string, id: string) {
  return ["position", negotiation, revision, id] as const;
}

// What parses an answer is loaded with the first one: most readers never need another column.
const parseDocument = async (sent: unknown) =>
  (await import("@/components/compare/answers")).documentAnswer.parse(sent);
const parsePositions = async (sent: unknown) =>
  (await import("@/components/compare/answers")).positionsAnswer.parse(sent);

async function fetchView<View>(
  path: string,
  parse: (sent: unknown) => Promise<{ revision: string; data: View }>,
  revision: string,
  signal: AbortSignal,
): Promise<View> {
  const response = await fetch(`/api/v1/${path}`, { signal });
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${path}.`);
  const read = await parse(await response.json());
  if (read.revision !== revision) throw new NewerRecordError(`The record is now at ${read.revision}.`);
  return read.data;
}

/** What the browser holds is never asked for again; what it was not sent with is asked for twice at most. */
const kept = {
  staleTime: Number.POSITIVE_INFINITY,
  retry: (failures: number, error: Error) => failures < 1 && !(error instanceof NewerRecordError),
};

/** How the browser gets a document that the page was not sent with. */
export function documentQuery(negotiation: string, revision: string, id: string) {
  return queryOptions({
    queryKey: documentKey(negotiation, revision, id),
    queryFn: ({ signal }) => fetchView(`${negotiation}/documents/${id}`, parseDocument, revision, signal),
    ...kept,
  });
}

/** How the browser gets a party's positions at a round that the page was not sent with. */
export function positionQuery(negotiation: string, revision: string, id: string) {
  return queryOptions({
    queryKey: positionKey(negotiation, revision, id),
    queryFn: ({ signal }) => fetchView(`${negotiation}/positions/${id}`, parsePositions, revision, signal),
    ...kept,
  });
}

/** The words that differ between columns: worked out where they are asked for, with a library loaded then. */
export function wordsQuery(
  negotiation: string,
  revision: string,
  columns: readonly string[],
  pairs: readonly Pair[],
) {
  return queryOptions({
    queryKey: ["words", negotiation, revision, ...columns],
    queryFn: async () => {
      const { markWords } = await import("@/lib/domain/word-difference");
      return markWords(columns[0] ?? "", pairs);
    },
    ...kept,
  });
}
