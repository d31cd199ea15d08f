import type { EntryKind } from "@/lib/schemas/revision-views";

/** What the entries of a record are called, one and several. */
export const kindWords: Record<EntryKind, [one: string, several: string]> = {
  statement: ["statement", "statements"],
  status: ["status", "statuses"],
  document: ["document", "documents"],
  outcome: ["outcome", "outcomes"],
  dispute: ["disputed fact", "disputed facts"],
  round: ["round", "rounds"],
  issue: ["issue", "issues"],
  party: ["party", "parties"],
  source: ["source", "sources"],
  reference: ["entry that is mentioned", "entries that are mentioned"],
  negotiation: ["description of the negotiation", "descriptions of the negotiation"],
  agreement: ["report on the coders’ agreement", "reports on the coders’ agreement"],
};
