import type documents from "@/lib/language/en/documents.json";
import type frame from "@/lib/language/en/frame.json";
import type issues from "@/lib/language/en/issues.json";
import type language from "@/lib/language/en/language.json";
import type outcomes from "@/lib/language/en/outcomes.json";
import type statement from "@/lib/language/en/statement.json";
import type statementPage from "@/lib/language/en/statement_page.json";
import type words from "@/lib/language/en/words.json";

type Messages = {
  documents: typeof documents;
  frame: typeof frame;
  issues: typeof issues;
  language: typeof language;
  outcomes: typeof outcomes;
  statement: typeof statement;
  statement_page: typeof statementPage;
  words: typeof words;
};

/** A namespace of messages: those of one part of the interface. */
export type Namespace = keyof Messages;

/** The name of a message: its namespace, a dot, its key. English has them all; a test compares the others. */
export type MessageKey = { [Name in Namespace]: `${Name}.${keyof Messages[Name] & string}` }[Namespace];
