import { speech } from "@/lib/language/speech";

const day: Intl.DateTimeFormatOptions = { dateStyle: "long", timeZone: "UTC" };
const month: Intl.DateTimeFormatOptions = { month: "long", year: "numeric", timeZone: "UTC" };

const formatted = new Map<string, string>();

/** A record's date (`2025-06-02`, `2025-06` or `2025`) as the page's language writes it, at its own precision. */
export function formatDate(date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  const { locale } = speech().current();
  // A page names the same few hundred days thousands of times, and formatting one is slow.
  const key = `${locale} ${date}`;
  const known = formatted.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, date.length === 7 ? month : day);
  // A year and the short word for it are not parted: «2026 р.»
  const words = format.format(new Date(date)).replace(/ (?=\p{L}\.$)/u, "\u00a0");
  formatted.set(key, words);
  return words;
}

/** The days from one to another in as few words as they need: "2–15 June 2025", or the one day where they are the same. */
export function formatDays(from: string, to: string): string {
  if (from === to) return formatDate(from);
  const { locale } = speech().current();
  const words = new Intl.DateTimeFormat(locale, day).formatRange(new Date(from), new Date(to));
  // Which spaces stand around the dash differs between browsers and the server.
  const evenly = words.replace(/\s*–\s*/u, " – ").replace(/^(\d+) – (?=\d)/u, "$1–");
  return evenly.replace(/ (?=\p{L}\.$)/u, "\u00a0");
}
