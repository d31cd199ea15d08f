import { say } from "@/lib/language/say";
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

/** What this stance is called, and what it means. */
export function stanceWords(code: Stance): Wording {
  return { word: say(`words.stance.${code}`), means: say(`words.stance_means.${code}`) };
}

/** What this evidence is called, and what it means. */
export function evidenceWords(code: Evidence): Wording {
  return { word: say(`words.evidence.${code}`), means: say(`words.evidence_means.${code}`) };
}

/** What this status is called, and what it means. */
export function statusWords(code: Status): Wording {
  return { word: say(`words.status.${code}`), means: say(`words.status_means.${code}`) };
}

/** What `unknown` is called where nobody has assessed an issue. */
export function unassessedWords(): Wording {
  return { word: say("words.unassessed"), means: say("words.unassessed_means") };
}

/** How a condition is introduced: read it before the condition's own text. */
export function whenWords(code: ConditionWhen): string {
  return say(`words.when.${code}`);
}

/** What this qualifier is called. */
export function qualifierWords(code: (typeof qualifiers)[number]): string {
  return say(`words.qualifier.${code}`);
}

/** What this certainty is called. */
export function certaintyWords(code: (typeof certainties)[number]): string {
  return say(`words.certainty.${code}`);
}

/** What this change is called. */
export function changeWords(code: (typeof changeTypes)[number]): string {
  return say(`words.change.${code}`);
}

/** What a type of change says of a statement against the one it continues. */
export function changeMeanings(code: (typeof changeTypes)[number]): string {
  return say(`words.change_means.${code}`);
}

/** What holds a package together. */
export function packageRuleWords(code: (typeof packageRules)[number]): string {
  return say(`words.package_rule.${code}`);
}

/** How a document is known. */
export function standingWords(code: (typeof standings)[number]): string {
  return say(`words.standing.${code}`);
}

/** How much of a document is known. */
export function completenessWords(code: (typeof completenesses)[number]): string {
  return say(`words.completeness.${code}`);
}

/** What this party kind is called. */
export function partyKindWords(code: (typeof partyKinds)[number]): string {
  return say(`words.party_kind.${code}`);
}

/** What this round kind is called. */
export function roundKindWords(code: (typeof roundKinds)[number]): string {
  return say(`words.round_kind.${code}`);
}

/** What this outcome status is called. */
export function outcomeStatusWords(code: (typeof outcomeStatuses)[number]): string {
  return say(`words.outcome_status.${code}`);
}

/** What a figure of an outcome is to the others; only what was carried out is added up. */
export function quantityRoleWords(code: (typeof quantityRoles)[number]): string {
  return say(`words.quantity_role.${code}`);
}

/** What this quantity kind is called. */
export function quantityKindWords(code: (typeof quantityKinds)[number]): string {
  return say(`words.quantity_kind.${code}`);
}

/** What this dispute kind is called. */
export function disputeKindWords(code: (typeof disputeKinds)[number]): string {
  return say(`words.dispute_kind.${code}`);
}

/** What this source kind is called. */
export function sourceKindWords(code: (typeof sourceKinds)[number]): string {
  return say(`words.source_kind.${code}`);
}
