import { defaultLanguage, speech } from "@/lib/language/speech";

/** An address of ours in a language; the default is not written. */
export function withLanguage(address: string, language: string): string {
  const [, path = "", query = "", fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  const others = query.split("&").filter((part) => part !== "" && !part.startsWith("lang="));
  if (language !== defaultLanguage) others.push(`lang=${language}`);
  return `${path}${others.length === 0 ? "" : `?${others.join("&")}`}${fragment}`;
}

/** An address of ours in the language of the page that leads to it. */
export function inLanguage(address: string): string {
  return withLanguage(address, speech().current().id);
}
