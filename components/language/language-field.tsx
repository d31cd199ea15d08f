import { defaultLanguage, speech } from "@/lib/language/speech";

/** Keeps the language of the page in what a plain form sends; nothing where it is the default. */
export function LanguageField() {
  const { id } = speech().current();
  return id === defaultLanguage ? null : <input type="hidden" name="lang" value={id} />;
}
