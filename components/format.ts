import { qualifierWords } from "@/components/words";
import { formatDate } from "@/lib/language/format-date";
import { speech } from "@/lib/language/speech";
import type { Quantity } from "@/lib/schemas/parts";

export { formatDate };

function inEach<Format>(make: (locale: string) => Format): () => Format {
  const made = new Map<string, Format>();
  return () => {
    const { locale } = speech().current();
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const numberFormat = inEach((locale) => new Intl.NumberFormat(locale));
const listFormat = inEach((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
const languageNames = inEach((locale) => new Intl.DisplayNames(locale, { type: "language" }));

/** A whole or broken number with its thousands set apart. */
export function formatNumber(value: number): string {
  return numberFormat().format(value);
}

/** "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[]): string {
  return listFormat().format(items);
}

/** The name of an ISO language code. */
export function formatLanguage(code: string): string {
  return languageNames().of(code) ?? code;
}

/** "1 clause", "2 clauses"; `plural` where an s will not do. */
export function countOf(count: number, one: string, plural = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : plural}`;
}

const numberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A small count as a word; figures above ten. */
export function numberWord(count: number): string {
  return numberWords[count] ?? formatNumber(count);
}

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
