"use client";

import type { CompiledMessage } from "icu-minify/format";
import type { ReactNode } from "react";
import type { Language } from "@/lib/language/speech";
// What says the words comes once with them; the bundler would put a copy beside whatever says any.
import "@/lib/language/say";

export type CatalogueProps = {
  language: Language;
  languages: readonly Language[];
  messages: Record<string, CompiledMessage>;
  children: ReactNode;
};

const known = new Map<string, CompiledMessage>();

/** Gives the browser the words of what it draws, before that is drawn. The server has words of its own. */
export function Catalogue({ language, languages, messages, children }: CatalogueProps) {
  if (typeof window !== "undefined") {
    for (const [key, message] of Object.entries(messages)) known.set(key, message);
    globalThis.parleySpeech = {
      languages,
      current: () => language,
      ofPage: () => language.id,
      messageOf: (key) => known.get(key),
      messagesOf: () => Object.fromEntries(known),
    };
  }
  return children;
}
