import type messages from "@/lib/language/en.json";

type Messages = typeof messages;

/** A namespace of messages: those of one part of the interface. */
export type Namespace = keyof Messages;

/** The name of a message: its namespace, a dot, its key. English has them all; a test compares the others. */
export type MessageKey = { [Name in Namespace]: `${Name}.${keyof Messages[Name] & string}` }[Namespace];
