import type {
  ConditionWhen,
  certainties,
  changeTypes,
  completenesses,
  disputeKinds,
  Evidence,
  outcomeStatuses,
  packageRules,
  partyKinds,
  qualifiers,
  quantityKinds,
  quantityRoles,
  roundKinds,
  Stance,
  Status,
  sourceKinds,
  standings,
} from "@/lib/schemas/words";

/** What a coded word is called on screen, and what it means, for a legend or a tooltip. */
export type Wording = { word: string; means: string };

export const stanceWords: Record<Stance, Wording> = {
  demands: { word: "demands", means: "asks another to act" },
  offers: { word: "offers", means: "says what it would do itself" },
  proposes: { word: "proposes", means: "a mediator's text" },
  accepts: { word: "accepts", means: "agrees to what was put forward" },
  "accepts-conditionally": { word: "accepts conditionally", means: "agrees if something else holds" },
  rejects: { word: "rejects", means: "refuses what was put forward" },
  reserves: { word: "reserves", means: "keeps a right for itself" },
  holds: { word: "holds", means: "states its position and asks nothing" },
  warns: { word: "warns", means: "a threat or an ultimatum" },
};

export const evidenceWords: Record<Evidence, Wording> = {
  "own-text": { word: "own text", means: "the document itself or its reprint" },
  "own-words": { word: "own words", means: "the party's speaker, on the record" },
  "state-media": { word: "state media", means: "reported by the party's state media" },
  "other-side": { word: "other side", means: "told by the other side" },
  leak: { word: "leak", means: "a text that was leaked" },
  "press-reading": { word: "press reading", means: "reported by the press, unnamed or summarised" },
  analyst: { word: "analyst", means: "an analyst's reading" },
};

export const statusWords: Record<Status, Wording> = {
  agreed: { word: "agreed", means: "both sides confirm it" },
  "agreed-in-principle": { word: "agreed in principle", means: "agreed, with details open" },
  conditional: { word: "conditional", means: "a party accepts if something else holds" },
  opposed: { word: "opposed", means: "both have spoken and the stances exclude each other" },
  "one-sided": { word: "one-sided", means: "only one principal party has spoken" },
  "reported-by-one-side": { word: "reported by one side", means: "an agreement only one side confirms" },
  "not-raised": { word: "not raised", means: "no principal party has spoken" },
  unknown: { word: "unknown", means: "where it stands cannot be told" },
};

/** How a condition is introduced: read it before the condition's own text. */
export const whenWords: Record<ConditionWhen, string> = {
  before: "before",
  after: "after",
  if: "if",
  unless: "unless",
  until: "until",
  within: "within",
};

export const qualifierWords: Record<(typeof qualifiers)[number], string> = {
  exactly: "",
  "at-least": "at least",
  "at-most": "at most",
  about: "about",
};

export const certaintyWords: Record<(typeof certainties)[number], string> = {
  high: "high",
  medium: "medium",
  low: "low",
};

export const changeWords: Record<(typeof changeTypes)[number], string> = {
  added: "added",
  restated: "restated",
  hardened: "hardened",
  softened: "softened",
  narrowed: "narrowed",
  widened: "widened",
  reworded: "reworded",
  silent: "silent",
};

/** What each type of change says of a statement against the one it continues. */
export const changeMeanings: Record<(typeof changeTypes)[number], string> = {
  added: "said for the first time",
  restated: "said again with the same substance",
  hardened: "asks for more or concedes less, as the coder reads it",
  softened: "asks for less or concedes more, as the coder reads it",
  narrowed: "covers less than before",
  widened: "covers more than before",
  reworded: "said in other words or in another way",
  silent: "not said again and not taken back",
};

export const packageRuleWords: Record<(typeof packageRules)[number], string> = {
  "all-of": "all together",
  "one-of": "one of them",
};

export const standingWords: Record<(typeof standings)[number], string> = {
  "published-by-party": "published by a party",
  "state-media": "published by state media",
  leak: "leaked",
  reported: "reported by the press",
  reconstructed: "reconstructed from reports",
  joint: "published jointly",
};

export const completenessWords: Record<(typeof completenesses)[number], string> = {
  full: "full text",
  partial: "part of the text",
  reported: "content as reported",
};

export const partyKindWords: Record<(typeof partyKinds)[number], string> = {
  principal: "principal party",
  mediator: "mediator",
  partner: "partner",
  alliance: "alliance",
};

export const roundKindWords: Record<(typeof roundKinds)[number], string> = {
  "direct-talks": "direct talks",
  "mediated-talks": "mediated talks",
  summit: "summit",
  "exchange-of-texts": "exchange of texts",
  terms: "terms set out",
};

export const outcomeStatusWords: Record<(typeof outcomeStatuses)[number], string> = {
  agreed: "agreed",
  announced: "announced",
  "partly-carried-out": "partly carried out",
  "carried-out": "carried out",
  lapsed: "lapsed",
  disputed: "disputed",
};

/** What a figure of an outcome is to the others; only what was carried out is added up. */
export const quantityRoleWords: Record<(typeof quantityRoles)[number], string> = {
  planned: "planned",
  part: "carried out",
  subset: "contained in another figure",
  total: "total",
};

export const quantityKindWords: Record<(typeof quantityKinds)[number], string> = {
  prisoners: "prisoners",
  civilians: "civilians",
  children: "children",
  bodies: "bodies",
  days: "days",
  other: "other",
};

export const disputeKindWords: Record<(typeof disputeKinds)[number], string> = {
  conflict: "versions conflict",
  wording: "wording differs",
  "change-over-time": "changed over time",
  characterisation: "described differently",
};

export const sourceKindWords: Record<(typeof sourceKinds)[number], string> = {
  government: "government",
  "state-news-agency": "state news agency",
  "public-broadcaster": "public broadcaster",
  newsroom: "newsroom",
  wire: "news agency",
  "think-tank": "think tank",
  tabloid: "tabloid",
  aggregator: "aggregator",
  "fact-check": "fact check",
  scholarly: "scholarly",
  "international-organisation": "international organisation",
};
