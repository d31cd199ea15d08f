import * as z from "zod/mini";
import { dayMonthOrYear, id, issueId, text } from "@/lib/schemas/parts";
import { searchKinds } from "@/lib/schemas/words";

/** What is kept of each thing that can be searched for. */
export const searchEntry = z.strictObject({
  kind: z.enum(searchKinds),
  /** Its id in the record; an issue's is `group.issue`. */
  id: z.union([id, issueId]),
  title: text,
  /** What else of it is looked through. */
  passages: z.array(text),
  /** The issues it counts on, the main one first. */
  issues: z.array(issueId),
  parties: z.array(id),
  round: z.optional(id),
  document: z.optional(id),
  number: z.optional(text),
  date: z.optional(dayMonthOrYear),
});

/** A piece of a text, and whether it met what was searched for. */
export const markedPart = z.strictObject({ text: z.string(), marked: z.boolean() });

/** Something that was found. */
export const searchHit = z.extend(z.omit(searchEntry, { title: true, passages: true }), {
  title: z.array(markedPart),
  /** Where else in it the words are, cut out; null where its title says all. */
  passage: z.nullable(z.array(markedPart)),
  href: text,
});

/** A word that no entry holds, and the one that was searched for in its place. */
export const correctedWord = z.strictObject({ typed: text, used: text });

/** One kind of what was found: how many there are in all, and the first of them. */
export const searchGroup = z.strictObject({
  kind: z.enum(searchKinds),
  count: z.int(),
  hits: z.array(searchHit),
});

export type SearchEntry = z.infer<typeof searchEntry>;
export type MarkedPart = z.infer<typeof markedPart>;
export type SearchHit = z.infer<typeof searchHit>;
export type CorrectedWord = z.infer<typeof correctedWord>;
export type SearchGroup = z.infer<typeof searchGroup>;
