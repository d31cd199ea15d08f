import { speech } from "@/lib/language/speech";

const day: Intl.DateTimeFormatOptions = { dateStyle: "long", timeZone: "UTC" };
const month: Intl.DateTimeFormatOptions = { month: "long", year: "numeric", timeZone: "UTC" };

const written = new Map<string, string>();

/** A page names the same few hundred days thousands of times, and writing one is slow: `write` is asked once for each. */
function inLanguage(days: string, write: (locale: string) => string): string {
  const { locale } = speech().current();
  const key = `${locale} ${days}`;
  // A year and the short word for it are not parted: «2026 р.»
  const words = written.get(key) ?? write(locale).replace(/ (?=\p{L}\.$)/u, "\u00a0");
  written.set(key, words);
  return words;
}

/** A record's date (`2025-06-02`, `2025-06` or `2025`) as the page's language writes it, at its own precision. */
export function formatDate(date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  const precision = date.length === 7 ? month : day;
  return inLanguage(date, (locale) => new Intl.DateTimeFormat(locale, precision).format(new Date(date)));
}

/** The days from one to another in as few words as they need: "2–15 June 2025", or the one day where they are the same. */
export function formatDays(from: string, to: string): string {
  if (from === to) return formatDate(from);
  return inLanguage(`${from}/${to}`, (locale) => {
    const words = new Intl.DateTimeFormat(locale, day).formatRange(new Date(from), new Date(to));
    // Which spaces stand around the dash differs between browsers and the server.
    return words.replace(/\s*–\s*/u, " – ").replace(/^(\d+) – (?=\d)/u, "$1–");
  });
}
