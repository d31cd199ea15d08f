import type { RequestListener } from "node:http";
import { speakingIn } from "@/lib/language/install";
import { defaultLanguage, speech } from "@/lib/language/speech";

/** Programs read these: their words are the same whoever asks. An id of an issue may hold a dot too. */
const forPrograms = /^\/(_next|api\/v1)\/|\.(csv|html|js|json|txt|xml|zip)$/;

/** The language that the address of a page asks for: one that is spoken, else the default; null if no page. */
export function pageLanguage(address: string): string | null {
  const { pathname, searchParams } = new URL(address, "http://page");
  if (forPrograms.test(pathname)) return null;
  const asked = searchParams.get("lang");
  return speech().languages.find(({ id }) => id === asked)?.id ?? defaultLanguage;
}

/** Answers each request for a page in the language of its address. */
export function withPageLanguage(listener: RequestListener): RequestListener {
  return (request, response) => {
    const address = request.url ?? "/";
    const language = URL.canParse(address, "http://page") ? pageLanguage(address) : null;
    if (language === null) return listener(request, response);
    return speakingIn(language, () => listener(request, response));
  };
}
