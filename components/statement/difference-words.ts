import { formatAmount } from "@/components/format";
import { stanceWords, whenWords } from "@/components/words";
import type { Difference } from "@/lib/domain/difference";
import type { Condition, Quantity } from "@/lib/schemas/parts";

/** A difference told for the reader: what it is of, and how it was and is; one of the two may be missing. */
export type DifferenceWords = { of: string; from?: string; to?: string };

function conditionWords({ when, text }: Condition): string {
  return `${whenWords[when]} ${text}`;
}

function quantityWords(quantity: Quantity): string {
  return `${formatAmount(quantity)} ${quantity.what}`;
}

function changedQuantityWords({ from, to }: { from: Quantity; to: Quantity }): DifferenceWords {
  return from.what === to.what
    ? { of: to.what, from: formatAmount(from), to: formatAmount(to) }
    : { of: "figure", from: quantityWords(from), to: quantityWords(to) };
}

/** A difference in words: "length of the truce: 30 days → 100 days", "condition added: only after …". */
export function differenceWords(difference: Difference): DifferenceWords {
  switch (difference.field) {
    case "stance":
      return { of: "stance", from: stanceWords[difference.from].word, to: stanceWords[difference.to].word };
    case "condition":
      switch (difference.type) {
        case "added":
          return { of: "condition added", to: conditionWords(difference.to) };
        case "removed":
          return { of: "condition not repeated", from: conditionWords(difference.from) };
        case "changed":
          return {
            of: "condition",
            from: conditionWords(difference.from),
            to: conditionWords(difference.to),
          };
      }
    case "quantity":
      if (difference.type === "added") return { of: "figure added", to: quantityWords(difference.to) };
      if (difference.type === "removed")
        return { of: "figure left out", from: quantityWords(difference.from) };
      return difference.from.what === difference.to.what
        ? { of: difference.to.what, from: formatAmount(difference.from), to: formatAmount(difference.to) }
        : { of: "figure", from: quantityWords(difference.from), to: quantityWords(difference.to) };
  }
}
