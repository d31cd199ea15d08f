const locale = "en-GB";
const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
const monthFormat = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });

const formatted = new Map<string, string>();

/** A record's date (`2025-06-02`, `2025-06` or `2025`) as a reader would write it, at its own precision. */
export function formatDate(date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  // A page names the same few hundred days thousands of times, and formatting one is slow.
  const known = formatted.get(date);
  if (known !== undefined) return known;
  const format = date.length === 7 ? monthFormat : dayFormat;
  const words = format.format(new Date(date));
  formatted.set(date, words);
  return words;
}
