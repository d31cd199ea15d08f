import { AsyncLocalStorage } from "node:async_hooks";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import * as z from "zod/mini";
import { defaultLanguage, type Language, type Speech } from "@/lib/language/speech";

declare global {
  /** The language of the page whose request is being answered. */
  var parleyPageLanguage: AsyncLocalStorage<string> | undefined;
}

const fileSchema = z.record(z.string(), z.record(z.string(), z.string()));

type Spoken = { language: Language } & Pick<Speech, "messageOf" | "messagesOf">;

/** The messages of a language as written: by namespace, then by name. */
export function readMessages(folder: string, id: string): Record<string, Record<string, string>> {
  return fileSchema.parse(JSON.parse(readFileSync(path.join(folder, `${id}.json`), "utf8")));
}

/** The ids of the languages in a folder, one file each; the default first. */
export function listLanguages(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const ids = files.map((file) => path.basename(file, ".json"));
  return [defaultLanguage, ...ids.filter((id) => id !== defaultLanguage)];
}

function readLanguage(folder: string, id: string): Spoken {
  const messages = readMessages(folder, id);
  const compiled = new Map<string, CompiledMessage>();
  const messageOf = (key: string) => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const [, namespace = "", name = ""] = /^(\w+)\.(.+)$/.exec(key) ?? [];
    const written = messages[namespace]?.[name];
    if (written === undefined) return undefined;
    // Compiled choices have no prototype, which React refuses to send to the browser.
    const message = structuredClone(compile(written));
    compiled.set(key, message);
    return message;
  };
  const messagesOf = (namespace: string) => {
    const keys = Object.keys(messages[namespace] ?? {}).map((name) => `${namespace}.${name}`);
    return Object.fromEntries(keys.map((key) => [key, messageOf(key) ?? key]));
  };
  const { name = id, locale = id } = messages.language ?? {};
  return { language: { id, name, locale }, messageOf, messagesOf };
}

/**
 * Reads the languages in a folder and lets the process speak them. Does nothing where that is done. Throws
 * where a file is no list of messages.
 */
export function installLanguages(folder: string): Speech {
  if (globalThis.parleySpeech !== undefined) return globalThis.parleySpeech;
  const spoken = new Map(listLanguages(folder).map((id) => [id, readLanguage(folder, id)]));
  const store = new AsyncLocalStorage<string>();
  const byDefault = spoken.get(defaultLanguage);
  if (byDefault === undefined) throw new Error(`${folder} lacks the language ${defaultLanguage}`);
  const inHand = () => spoken.get(store.getStore() ?? defaultLanguage) ?? byDefault;
  globalThis.parleyPageLanguage = store;
  globalThis.parleySpeech = {
    languages: [...spoken.values()].map(({ language }) => language),
    current: () => inHand().language,
    ofPage: () => store.getStore() ?? null,
    messageOf: (key) => inHand().messageOf(key),
    messagesOf: (namespace) => inHand().messagesOf(namespace),
  };
  return globalThis.parleySpeech;
}

/** Does something as for a page in a language; all that it begins speaks that language too. */
export function speakingIn<Result>(language: string, work: () => Result): Result {
  return globalThis.parleyPageLanguage?.run(language, work) ?? work();
}
