import { formatDate, formatDays } from "@/lib/language/format-date";
import { speech } from "@/lib/language/speech";
import type { RoundLabel } from "@/lib/schemas/views";

export { formatDate };

/** The days that belong to a round; its main day where an older snapshot does not hold its window. */
export function formatWindow({ window, date }: Pick<RoundLabel, "window" | "date">): string {
  return window === undefined ? formatDate(date) : formatDays(window.from, window.to);
}

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
const alphaFormat = inEach(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
);
const listFormat = inEach((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
const languageNames = inEach((locale) => new Intl.DisplayNames(locale, { type: "language" }));

/** A whole or broken number with its thousands set apart. */
export function formatNumber(value: number): string {
  return numberFormat().format(value);
}

/** A measure of agreement, always to three decimals, so that a column of them lines up. */
export function formatAlpha(value: number): string {
  return alphaFormat().format(value);
}

/** "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[]): string {
  return listFormat().format(items);
}

/** The name of an ISO language code. */
export function formatLanguage(code: string): string {
  return languageNames().of(code) ?? code;
}
