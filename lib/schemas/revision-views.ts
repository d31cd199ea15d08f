import * as z from "zod/mini";
import { id, text } from "@/lib/schemas/parts";
import { roundLabel, type SnapshotEntry } from "@/lib/schemas/views";

/** What a record is made of, in the order in which a reader is told what became of it. */
export const entryKinds = [
  "statement",
  "status",
  "document",
  "outcome",
  "dispute",
  "round",
  "issue",
  "party",
  "source",
  "reference",
  "negotiation",
  "agreement",
] as const;

/** One field that two versions of an entry do not share; its values are as the record writes them. */
export const fieldDifference = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("changed"), field: text, from: z.unknown(), to: z.unknown() }),
  z.strictObject({ type: z.literal("added"), field: text, to: z.unknown() }),
  z.strictObject({ type: z.literal("removed"), field: text, from: z.unknown() }),
]);

/** An entry that only one of two versions of a record holds, or that they hold differently. */
export const entryDifference = z.strictObject({
  type: z.enum(["added", "removed", "changed"]),
  kind: z.enum(entryKinds),
  id: text,
  /** What it says or is called, in the later version that has it. */
  label: text,
  party: z.optional(text),
  issue: z.optional(text),
  /** Which fields differ; none where the whole entry was added or removed. */
  fields: z.array(fieldDifference),
});

/** One import that took effect, and how its record differs from the one before. */
export const revisionEntry = z.strictObject({
  /** SHA-256 of the record's canonical JSON. */
  revision: z.string(),
  imported: z.iso.datetime(),
  /** Version of the importer: another one may freeze the same record in another way. */
  importer: z.int(),
  /** The revision before; null for the first import. */
  previous: z.nullable(z.string()),
  differences: z.array(entryDifference),
  /** The snapshot of each round; `is_new` where the import before had another, or none. */
  snapshots: z.array(
    z.strictObject({
      round: z.pick(roundLabel, { id: true, title: true }),
      hash: z.string(),
      href: z.string(),
      is_new: z.boolean(),
    }),
  ),
});

/** What a stored record is read by: every field is kept, also those that a later version no longer knows. */
export const storedRecord = z.looseObject({
  negotiation: z.looseObject({ id, title: text }),
  parties: z.array(z.looseObject({ id, name: text })),
  issue_groups: z.array(
    z.looseObject({ id, label: text, issues: z.array(z.looseObject({ id: text, label: text })) }),
  ),
  rounds: z.array(z.looseObject({ id, title: text })),
  documents: z.array(z.looseObject({ id, title: text })),
  statements: z.array(z.looseObject({ id, summary: text, party: id, issue: text })),
  outcomes: z.array(z.looseObject({ id, what: text, issue: text })),
  disputes: z.array(z.looseObject({ id, question: text, issue: text })),
  assessments: z.array(z.looseObject({ issue: text, round: id })),
  sources: z.array(z.looseObject({ id, title: text })),
  spellings: z.array(z.unknown()),
  agreement: z.optional(z.looseObject({ title: text })),
});

export type EntryKind = (typeof entryKinds)[number];
export type FieldDifference = z.infer<typeof fieldDifference>;
export type EntryDifference = z.infer<typeof entryDifference>;
export type RevisionEntry = z.infer<typeof revisionEntry>;
export type StoredRecord = z.infer<typeof storedRecord>;

/**
 * What became of a frozen round: it is still so, it is another one today, the record no longer has it, or
 * today's snapshot of it cannot be read.
 */
export type SinceFrozen =
  | { state: "same" }
  | { state: "changed"; newest: SnapshotEntry; imported: string; differences: EntryDifference[] }
  | { state: "gone"; what: "negotiation" | "round" }
  | { state: "unreadable" };
