/** The closed lists of words that the record uses. `seeds/README.md` says what each means. */

export const partyKinds = ["principal", "mediator", "partner", "alliance"] as const;
export const roundKinds = ["direct-talks", "mediated-talks", "summit", "exchange-of-texts", "terms"] as const;
export const stances = [
  "demands",
  "offers",
  "proposes",
  "accepts",
  "accepts-conditionally",
  "rejects",
  "reserves",
  "holds",
  "warns",
] as const;
export const evidenceKinds = [
  "own-text",
  "own-words",
  "state-media",
  "other-side",
  "leak",
  "press-reading",
  "analyst",
] as const;
export const certainties = ["high", "medium", "low"] as const;
export const datePrecisions = ["day", "month", "year", "inferred"] as const;
export const qualifiers = ["exactly", "at-least", "at-most", "about"] as const;
export const conditionWhens = ["before", "after", "if", "unless", "until", "within"] as const;
export const packageRules = ["all-of", "one-of"] as const;
/** What a later statement may do to the earlier one that it `continues`. */
export const linkTypes = ["restated", "hardened", "softened", "narrowed", "widened", "reworded"] as const;
/** Every type of change between two rounds: the links, and what has no link. */
export const changeTypes = ["added", ...linkTypes, "silent"] as const;
export const standings = [
  "published-by-party",
  "state-media",
  "leak",
  "reported",
  "reconstructed",
  "joint",
] as const;
export const completenesses = ["full", "partial", "reported"] as const;
export const outcomeStatuses = [
  "agreed",
  "announced",
  "partly-carried-out",
  "carried-out",
  "lapsed",
  "disputed",
] as const;
export const quantityRoles = ["planned", "part", "subset", "total"] as const;
export const quantityKinds = ["prisoners", "civilians", "children", "bodies", "days", "other"] as const;
export const disputeKinds = ["conflict", "wording", "change-over-time", "characterisation"] as const;
export const sourceKinds = [
  "government",
  "state-news-agency",
  "public-broadcaster",
  "newsroom",
  "wire",
  "think-tank",
  "tabloid",
  "aggregator",
  "fact-check",
  "scholarly",
  "international-organisation",
] as const;
export const statuses = [
  "agreed",
  "agreed-in-principle",
  "conditional",
  "opposed",
  "one-sided",
  "reported-by-one-side",
  "not-raised",
  "unknown",
] as const;
/** What can be searched for, the broadest first. */
export const searchKinds = [
  "party",
  "issue",
  "round",
  "document",
  "clause",
  "statement",
  "outcome",
  "dispute",
  "source",
] as const;
/** Path parts that stand where a negotiation could, under `/` and under `/api/v1/`: none may be called so. */
export const reservedNegotiationIds = [
  "s",
  "r",
  "api",
  "embed",
  "metrics",
  "negotiations",
  "snapshots",
] as const;

export type Stance = (typeof stances)[number];
export type Evidence = (typeof evidenceKinds)[number];
export type Status = (typeof statuses)[number];
export type ChangeType = (typeof changeTypes)[number];
export type SearchKind = (typeof searchKinds)[number];
export type ConditionWhen = (typeof conditionWhens)[number];
