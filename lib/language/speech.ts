import type { CompiledMessage } from "icu-minify/format";

/** A language of the interface: its ISO code, its own name for itself, and how it writes dates and numbers. */
export type Language = { id: string; name: string; locale: string };

/** What the words of the interface are said from: on the server installed once, in the browser by the page. */
export type Speech = {
  languages: readonly Language[];
  /** The language of the page that is being drawn; the default where no page is. */
  current: () => Language;
  /** The language that the address in hand says, where it is the address of a page. */
  ofPage: () => string | null;
  messageOf: (key: string) => CompiledMessage | undefined;
  /** All messages of a namespace, by their whole names. */
  messagesOf: (namespace: string) => Record<string, CompiledMessage>;
};

declare global {
  /** The process's or the browser's one source of words; the bundler copies modules, but not this. */
  var parleySpeech: Speech | undefined;
}

/** The language that is not written in addresses. */
export const defaultLanguage = "en";

/** What the texts of the record are written in, whatever the language of the interface. */
export const recordLanguage = "en";

/** What words are said from. Throws where nothing was installed. */
export function speech(): Speech {
  if (globalThis.parleySpeech === undefined) throw new Error("no language was installed");
  return globalThis.parleySpeech;
}
