import { formatDate, formatNumber } from "@/components/format";
import { qualifierWords } from "@/components/words";
import type { Quantity } from "@/lib/schemas/parts";

function formatValue(value: number | string): string {
  return typeof value === "number" ? formatNumber(value) : formatDate(value);
}

/** The figure of a quantity without what it measures: "at least 30 days", "2–3 days", "12 May 2025". */
export function formatAmount(quantity: Pick<Quantity, "value" | "value_to" | "unit" | "qualifier">): string {
  const { value, value_to, unit, qualifier } = quantity;
  const to = value_to === undefined ? [] : [formatValue(value_to)];
  const range = [formatValue(value), ...to].join(unit === "date" ? " – " : "–");
  return [qualifierWords(qualifier), range, unit === "date" ? "" : unit].filter(Boolean).join(" ");
}
