import {
  certaintyWords,
  changeWords,
  completenessWords,
  disputeKindWords,
  evidenceWords,
  outcomeStatusWords,
  partyKindWords,
  roundKindWords,
  sourceKindWords,
  stanceWords,
  standingWords,
  statusWords,
} from "@/components/words";
import {
  certainties,
  changeTypes,
  completenesses,
  disputeKinds,
  evidenceKinds,
  outcomeStatuses,
  partyKinds,
  roundKinds,
  sourceKinds,
  stances,
  standings,
  statuses,
} from "@/lib/schemas/words";

type Wording = (code: string) => string | undefined;

function of<Code extends string>(codes: readonly Code[], words: (code: Code) => string): Wording {
  return (code) => {
    const known = codes.find((each) => each === code);
    return known === undefined ? undefined : words(known);
  };
}

/** The coded fields of the record; where entries of several kinds have one, all that it may hold. */
const wordings: Partial<Record<string, readonly Wording[]>> = {
  stance: [of(stances, (code) => stanceWords(code).word)],
  evidence: [of(evidenceKinds, (code) => evidenceWords(code).word)],
  certainty: [of(certainties, certaintyWords)],
  change: [of(changeTypes, changeWords)],
  status: [of(statuses, (code) => statusWords(code).word), of(outcomeStatuses, outcomeStatusWords)],
  standing: [of(standings, standingWords)],
  completeness: [of(completenesses, completenessWords)],
  kind: [
    of(partyKinds, partyKindWords),
    of(roundKinds, roundKindWords),
    of(sourceKinds, sourceKindWords),
    of(disputeKinds, disputeKindWords),
  ],
};

/** What a coded value of a field is called; undefined where the field is none of the coded ones. */
export function codeWords(field: string, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  for (const wording of wordings[field] ?? []) {
    const words = wording(value);
    if (words !== undefined) return words;
  }
  return undefined;
}
