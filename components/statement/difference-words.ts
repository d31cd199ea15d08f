import { formatAmount } from "@/components/format-amount";
import { stanceWords, whenWords } from "@/components/words";
import type { Difference } from "@/lib/domain/difference";
import { say } from "@/lib/language/say";
import type { Condition, Quantity } from "@/lib/schemas/parts";

/** Where two statements stand: one round after the other, or in one column beside the other. */
export type Between = "rounds" | "columns";

/** A difference told for the reader: what it is of, and how it was and is; one of the two may be missing. */
export type DifferenceWords = { of: string; from?: string; to?: string };

function conditionWords({ when, text }: Condition): string {
  return `${whenWords(when)} ${text}`;
}

function quantityWords(quantity: Quantity): string {
  return `${formatAmount(quantity)} ${quantity.what}`;
}

/** What was said is not taken back by not being said again, so nothing is called dropped. */
function titled(
  between: Between,
  of: "stance" | "condition" | "figure",
  sides: Omit<DifferenceWords, "of">,
): DifferenceWords {
  const { from, to } = sides;
  if (from !== undefined && to !== undefined) return { of: say(`statement.difference.${of}`), from, to };
  const side = from === undefined ? "to" : "from";
  return { of: say(`statement.difference.${of}.${between}.${side}`), ...sides };
}

function sidesOf<Each>(difference: { from?: Each; to?: Each }, words: (each: Each) => string) {
  const { from, to } = difference;
  return {
    ...(from !== undefined && { from: words(from) }),
    ...(to !== undefined && { to: words(to) }),
  };
}

/** A difference in words: "length of the truce: 30 days → 100 days", "condition added: after …". */
export function differenceWords(difference: Difference, between: Between = "rounds"): DifferenceWords {
  if (difference.field === "stance")
    return titled(
      between,
      "stance",
      sidesOf(difference, (stance) => stanceWords(stance).word),
    );
  if (difference.field === "condition")
    return titled(between, "condition", sidesOf(difference, conditionWords));
  if (difference.type === "changed" && difference.from.what === difference.to.what) {
    return { of: difference.to.what, ...sidesOf(difference, formatAmount) };
  }
  return titled(between, "figure", sidesOf(difference, quantityWords));
}
