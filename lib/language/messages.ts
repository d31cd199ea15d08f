import type frame from "@/lib/language/en/frame.json";
import type language from "@/lib/language/en/language.json";
import type words from "@/lib/language/en/words.json";

type Messages = {
  frame: typeof frame;
  language: typeof language;
  words: typeof words;
};

/** A namespace of messages: those of one part of the interface. */
export type Namespace = keyof Messages;

/** The name of a message: its namespace, a dot, its key. English has them all; a test compares the others. */
export type MessageKey = { [Name in Namespace]: `${Name}.${keyof Messages[Name] & string}` }[Namespace];
