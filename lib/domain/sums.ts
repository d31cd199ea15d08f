import type { OutcomeQuantity } from "@/lib/schemas/parts";

/** A figure, or several added up; a range where `value_to` is given. */
export type Sum = Pick<OutcomeQuantity, "qualifier"> & { value: number; value_to?: number };

/** What can be added up: any quantity, of which a date counts for nothing. */
type Addend = Pick<OutcomeQuantity, "qualifier" | "value"> & {
  value_to?: OutcomeQuantity["value"] | undefined;
};

/** The record gives "about" no width; five per cent either way is taken here, and the page says so. */
export const aboutShare = 0.05;

function startOf({ value }: Addend): number {
  return typeof value === "number" ? value : 0;
}

function endOf(addend: Addend): number {
  return typeof addend.value_to === "number" ? addend.value_to : startOf(addend);
}

/** "At least" holds only while nothing else blurs the sum; two ways of being unsure make it "about". */
function joinQualifiers(addends: readonly Addend[]): Sum["qualifier"] {
  const [first, second] = new Set(
    addends.map((addend) => addend.qualifier).filter((qualifier) => qualifier !== "exactly"),
  );
  if (first === undefined) return "exactly";
  return second === undefined ? first : "about";
}

function spanned(from: number, to: number, qualifier: Sum["qualifier"]): Sum {
  return { value: from, ...(to > from && { value_to: to }), qualifier };
}

/** Adds figures up, ranges by their ends; nothing at all is exactly 0. */
export function addUp(addends: readonly Addend[]): Sum {
  const from = addends.reduce((sum, addend) => sum + startOf(addend), 0);
  const to = addends.reduce((sum, addend) => sum + endOf(addend), 0);
  return spanned(from, to, joinQualifiers(addends));
}

/** The range that rival figures for the same thing leave open. */
export function rangeOver(rivals: readonly Sum[]): Sum {
  const from = Math.min(...rivals.map(startOf));
  const to = Math.max(...rivals.map(endOf));
  return spanned(from, to, joinQualifiers(rivals));
}

function boundsOf(addend: Addend): { low: number; high: number } {
  const low = startOf(addend);
  const high = endOf(addend);
  switch (addend.qualifier) {
    case "exactly":
      return { low, high };
    case "at-least":
      return { low, high: Number.POSITIVE_INFINITY };
    case "at-most":
      return { low: 0, high };
    case "about":
      return { low: low * (1 - aboutShare), high: high * (1 + aboutShare) };
  }
}

/** Whether two figures can both be true of the same thing, as far as their qualifiers reach. */
export function canBothHold(one: Addend, other: Addend): boolean {
  const a = boundsOf(one);
  const b = boundsOf(other);
  return a.low <= b.high && b.low <= a.high;
}
