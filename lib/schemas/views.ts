import * as z from "zod/mini";
import {
  dispute,
  document,
  issue,
  negotiation,
  outcome,
  party,
  round,
  source,
  spelling,
  statement,
} from "@/lib/schemas/entities";
import { clausePackage, dayMonthOrYear, dayOrMonth, id, issueId, text } from "@/lib/schemas/parts";
import { changeTypes, linkTypes, statuses } from "@/lib/schemas/words";

/** The short form of what a condition, a change or an assessment points to. */
export const reference = z.strictObject({
  id,
  kind: z.enum(["statement", "outcome", "package"]),
  /** The statement's summary, what the outcome is, or the package's label. */
  label: text,
  issue: z.optional(issueId),
  party: z.optional(id),
  number: z.optional(text),
  document: z.optional(id),
  round: z.optional(id),
});

/** Labels of an issue and its group: what a view needs to head its rows. */
export const issueLabel = z.pick(issue, { id: true, label: true, question: true });
export const issueGroupLabel = z.strictObject({ id, label: text, issues: z.array(issueLabel) });
const roundName = z.pick(round, { id: true, ordinal: true, kind: true, title: true, date: true });
/** Snapshots that were frozen earlier do not hold the window. */
export const roundLabel = z.extend(roundName, { window: z.optional(round.shape.window) });

/** One party's live statements on one issue at a round (design: live statements). */
export const position = z.strictObject({
  party: id,
  issue: issueId,
  statements: z.array(
    z.strictObject({
      id,
      state: z.enum(["fresh", "carried"]),
      /** The round the statement belongs to. */
      since: id,
      /** The issue is not its main one. */
      touches: z.boolean(),
    }),
  ),
});

export const changeStep = z.strictObject({
  statement: id,
  round: id,
  change: z.optional(z.enum(linkTypes)),
  reason: z.optional(text),
});

/** How one statement differs between two rounds, filed under its main issue. */
export const change = z.strictObject({
  party: id,
  issue: issueId,
  type: z.enum(changeTypes),
  from: z.nullable(z.strictObject({ round: id, statement: id })),
  to: z.strictObject({ round: id, statement: id }),
  /** Every link between `from` and `to`, oldest first; for `added`, its earlier history. */
  steps: z.array(changeStep),
  reason: z.optional(text),
});

/** What a party did on an issue in one round: the types of its statements, or silent. */
export const historyMark = z.strictObject({
  party: id,
  round: id,
  types: z.array(z.enum(changeTypes)),
  statements: z.array(id),
});

export const issueStatus = z.strictObject({
  issue: issueId,
  /** The round of the assessment, or the round asked for where there is none. */
  round: id,
  status: z.enum(statuses),
  assessed: z.boolean(),
  /** The assessment is older than the round asked for. */
  carried: z.boolean(),
  /** First round of the unbroken run of this status. */
  since: id,
  reason: z.optional(text),
  rests_on: z.array(id),
});

/** Since which round an issue has been open without a break, and for how many rounds. */
export const openRun = z.strictObject({ issue: issueId, since: id, rounds: z.int() });

/** An outcome as far as it was known at the end of a round: no later step, no total, no status of today. */
export const outcomeAtRound = z.omit(outcome, { status: true });

/** What became of an outcome after the round: shown apart, labelled as known today, and never frozen. */
export const outcomeSince = z.pick(outcome, { id: true, status: true, steps: true, quantities: true });

/**
 * A round with everything a reader needs to see it: what a round page and a comparison at a round draw,
 * and, in canonical JSON, what a snapshot freezes.
 */
export const roundView = z.strictObject({
  format: z.literal(1),
  negotiation: z.omit(negotiation, { start: true }),
  round,
  previous: z.nullable(roundLabel),
  /** Every round up to this one, in order. */
  rounds: z.array(roundLabel),
  /** In the default order: principals first, then the others, each alphabetical. */
  parties: z.array(party),
  issue_groups: z.array(issueGroupLabel),
  positions: z.array(position),
  /** Every live statement and every clause of the documents. */
  statements: z.array(statement),
  references: z.array(reference),
  documents: z.array(document),
  statuses: z.array(issueStatus),
  changes: z.array(change),
  outcomes: z.array(outcomeAtRound),
  /** Those of the round, and those of earlier rounds that its statements and outcomes tell of. */
  disputes: z.array(dispute),
  spellings: z.array(spelling),
  sources: z.array(source),
});

/** All that a statement continues, nearest first. */
export const ancestry = z.strictObject({ statement: id, continues: z.array(id).check(z.minLength(1)) });

/** One document with all that its clauses refer to: what a document page and a comparison draw. */
export const documentView = z.strictObject({
  document,
  round: roundLabel,
  statements: z.array(statement),
  ancestry: z.array(ancestry),
  references: z.array(reference),
  /** Facts on which sources differ, of those that its clauses tell. */
  disputes: z.array(dispute),
  sources: z.array(source),
});

/** One party's positions at a round with all that they refer to: what a comparison of positions draws. */
export const positionsView = z.strictObject({
  /** `party@round`. */
  id: text,
  party: id,
  round: roundLabel,
  /** One for each issue, empty where the party has not spoken. */
  positions: z.array(position),
  /** Every live statement of the party, in the record's order. */
  statements: z.array(statement),
  ancestry: z.array(ancestry),
  references: z.array(reference),
  /** Facts on which sources differ, of those that its statements tell. */
  disputes: z.array(dispute),
  /** The documents that some of the statements are clauses of. */
  documents: z.array(z.pick(document, { id: true, title: true, packages: true })),
  sources: z.array(source),
});

/** One statement of a line through the rounds, with what it did to the one it continues. */
export const chainLink = z.extend(reference, {
  date: dayMonthOrYear,
  continues: z.optional(id),
  change: z.optional(z.enum(linkTypes)),
  reason: z.optional(text),
});

/** A package with what it is made of, and the statements with a condition that names it. */
export const packageContext = z.extend(clausePackage, {
  parts: z.array(reference),
  required_by: z.array(reference),
});

/** One statement with its sources and all that points to it. */
export const statementView = z.strictObject({
  statement,
  references: z.array(reference),
  /** All it continues and all that continues it, itself among them, oldest first. */
  chain: z.array(chainLink),
  /** The package it comes in, then the packages around that one, innermost first. */
  packages: z.array(packageContext),
  /** Later statements that continue it. */
  continued_by: z.array(reference),
  /** Statements with a condition that names it. */
  required_by: z.array(reference),
  /** Facts on which sources differ, of those that it tells. */
  disputes: z.array(dispute),
  sources: z.array(source),
});

/** What every page of a negotiation needs for its frame, its filters and its labels. */
export const outline = z.strictObject({
  negotiation,
  parties: z.array(party),
  issue_groups: z.array(issueGroupLabel),
  rounds: z.array(roundLabel),
  documents: z.array(
    z.strictObject({
      id,
      title: text,
      parties: z.array(id),
      round: id,
      date: z.optional(dayOrMonth),
      standing: document.shape.standing,
      completeness: document.shape.completeness,
      languages: document.shape.languages,
      clauses: z.int(),
    }),
  ),
  spellings: z.array(spelling),
  /** Hash of the record in force. */
  revision: z.string(),
  imported: z.iso.datetime(),
});

/** A frozen round and when it was first imported here; `revision` is empty where it came from a file. */
export const snapshotEntry = z.strictObject({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  negotiation: id,
  round: id,
  revision: z.string(),
  imported: z.iso.datetime(),
  href: z.string(),
});

export type Reference = z.infer<typeof reference>;
export type IssueLabel = z.infer<typeof issueLabel>;
export type IssueGroupLabel = z.infer<typeof issueGroupLabel>;
export type RoundLabel = z.infer<typeof roundLabel>;
export type Position = z.infer<typeof position>;
export type Change = z.infer<typeof change>;
export type HistoryMark = z.infer<typeof historyMark>;
export type IssueStatus = z.infer<typeof issueStatus>;
export type OpenRun = z.infer<typeof openRun>;
export type OutcomeAtRound = z.infer<typeof outcomeAtRound>;
export type OutcomeSince = z.infer<typeof outcomeSince>;
export type RoundView = z.infer<typeof roundView>;
export type Ancestry = z.infer<typeof ancestry>;
export type DocumentView = z.infer<typeof documentView>;
export type PositionsView = z.infer<typeof positionsView>;
export type ChainLink = z.infer<typeof chainLink>;
export type PackageContext = z.infer<typeof packageContext>;
export type StatementView = z.infer<typeof statementView>;
export type Outline = z.infer<typeof outline>;
export type SnapshotEntry = z.infer<typeof snapshotEntry>;
