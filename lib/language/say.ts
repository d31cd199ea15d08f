import format, { type FormatValues } from "icu-minify/format";
import type { MessageKey } from "@/lib/language/messages";
import { speech } from "@/lib/language/speech";

/*
 * Every word of the interface is a message: `say("changes.count", { count: 3 })`, on the server and in the
 * browser alike. A language is one file of messages (ICU MessageFormat) beside this one; the page says it in
 * the language of its address. What a component in the browser says, `ClientWords` around it must send.
 */

function oncePer<Format>(make: (locale: string, options?: object) => Format) {
  const made = new Map<string, Format>();
  return (locale: unknown, options?: object): Format => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(String(locale), options);
    made.set(key, known);
    return known;
  };
}

const formatters = {
  getDateTimeFormat: oncePer((locale, options) => new Intl.DateTimeFormat(locale, options)),
  getNumberFormat: oncePer((locale, options) => new Intl.NumberFormat(locale, options)),
  getPluralRules: oncePer((locale, options) => new Intl.PluralRules(locale, options)),
};

/** A message in the language of the page, with parts of any kind put in; a list where there are several. */
export function sayInParts<Part>(
  key: MessageKey,
  values: FormatValues<Part>,
): string | Part | (string | Part)[] {
  const { current, messageOf } = speech();
  const message = messageOf(key);
  if (message === undefined) throw new Error(`the message ${key} is not at hand`);
  return format(message, current().locale, values, { formatters, timeZone: "UTC" });
}

/** A message in the language of the page. Throws where it, or a value that it names, is missing. */
export function say(key: MessageKey, values: Record<string, string | number> = {}): string {
  return String(sayInParts<string>(key, values));
}
