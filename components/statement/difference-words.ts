import { formatAmount } from "@/components/format";
import { stanceWords, whenWords } from "@/components/words";
import type { Difference } from "@/lib/domain/difference";
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
const oneSided: Record<Between, { to: string; from: string }> = {
  rounds: { to: "added", from: "not repeated" },
  columns: { to: "only here", from: "only in the first column" },
};

function titled(between: Between, noun: string, { from, to }: Omit<DifferenceWords, "of">): DifferenceWords {
  if (from === undefined) return { of: `${noun} ${oneSided[between].to}`, ...(to !== undefined && { to }) };
  return to === undefined ? { of: `${noun} ${oneSided[between].from}`, from } : { of: noun, from, to };
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
    return titled(between, difference.to.what, sidesOf(difference, formatAmount));
  }
  return titled(between, "figure", sidesOf(difference, quantityWords));
}
