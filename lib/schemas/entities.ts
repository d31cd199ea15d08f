import * as z from "zod/mini";
import {
  citation,
  clausePackage,
  condition,
  day,
  dayMonthOrYear,
  dayOrMonth,
  id,
  issueId,
  languageCode,
  outcomeQuantity,
  packageMembership,
  quantity,
  speaker,
  text,
} from "@/lib/schemas/parts";
import {
  certainties,
  completenesses,
  datePrecisions,
  disputeKinds,
  evidenceKinds,
  linkTypes,
  outcomeStatuses,
  partyKinds,
  roundKinds,
  sourceKinds,
  stances,
  standings,
  statuses,
} from "@/lib/schemas/words";

/*
 * What the record holds and what every query, answer and snapshot passes on. Fields are named as in
 * `seeds/README.md`. An absent field is left out, never null.
 */

export const negotiation = z.strictObject({
  id,
  title: text,
  description: text,
  non_endorsement: text,
  naming_note: text,
  codebook_version: z.int32().check(z.positive()),
  licence: text,
  start: z.strictObject({ docs: z.array(id).check(z.minLength(2)), round: id }),
});

export const party = z.strictObject({
  id,
  name: text,
  short: text,
  kind: z.enum(partyKinds),
  note: z.optional(text),
});

export const issue = z.strictObject({
  id: issueId,
  label: text,
  question: text,
  definition: text,
  includes: z.array(text),
  excludes: z.array(z.strictObject({ what: text, see: issueId })),
  matters: text,
});

export const issueGroup = z.strictObject({ id, label: text, issues: z.array(issue).check(z.minLength(1)) });

export const round = z.strictObject({
  id,
  ordinal: z.int32().check(z.positive()),
  kind: z.enum(roundKinds),
  title: text,
  date: day,
  window: z.strictObject({ from: day, to: day }),
  venue: z.optional(text),
  duration: z.optional(text),
  delegations: z.array(
    z.strictObject({ party: id, head: z.optional(text), members: z.array(text), note: z.optional(text) }),
  ),
  mediators: z.array(id),
  account: text,
  documents: z.array(id),
  meetings: z.array(z.strictObject({ date: dayOrMonth, venue: z.optional(text), who: text, what: text })),
  citations: z.array(citation).check(z.minLength(1)),
});

export const source = z.strictObject({
  id,
  publisher: text,
  title: text,
  published: z.optional(dayMonthOrYear),
  url: z.optional(z.url({ protocol: /^https?$/, error: "an address that begins with http:// or https://" })),
  kind: z.enum(sourceKinds),
  language: languageCode,
  note: z.optional(text),
});

/** A statement as the record writes it; a clause is one with a number. */
export const recordStatement = z.strictObject({
  id,
  party: id,
  speaker: z.optional(speaker),
  issue: issueId,
  also: z.array(issueId),
  stance: z.enum(stances),
  addressee: z.array(id),
  number: z.optional(text),
  summary: text,
  quantities: z.array(quantity),
  conditions: z.array(condition),
  package: z.optional(packageMembership),
  evidence: z.enum(evidenceKinds),
  date: dayMonthOrYear,
  date_precision: z.enum(datePrecisions),
  citations: z.array(citation).check(z.minLength(1)),
  continues: z.optional(id),
  change: z.optional(z.enum(linkTypes)),
  change_reason: z.optional(text),
  certainty: z.enum(certainties),
  coder_note: z.optional(text),
});

/** A statement with its place: its round, its document where it is a clause, and the record's order. */
export const statement = z.extend(recordStatement, {
  round: id,
  document: z.optional(id),
  /** Position in the whole record, counted from 0; unique. */
  order: z.int32(),
});

export const documentHead = z.strictObject({
  id,
  title: text,
  parties: z.array(id).check(z.minLength(1)),
  round: id,
  standing: z.enum(standings),
  dates: z.strictObject({
    drafted: z.optional(dayOrMonth),
    handed_over: z.optional(dayOrMonth),
    published: z.optional(dayOrMonth),
  }),
  published_by: z.array(text),
  completeness: z.enum(completenesses),
  languages: z.array(languageCode),
  notes: z.optional(text),
  packages: z.array(clausePackage),
  citations: z.array(citation).check(z.minLength(1)),
});

/** A document whose clauses stand elsewhere: a section holds their ids in the paper's order. */
export const document = z.extend(documentHead, {
  sections: z.array(
    z.strictObject({ number: z.optional(text), title: z.optional(text), clauses: z.array(id) }),
  ),
});

export const outcomeStep = z.strictObject({
  date: dayOrMonth,
  what: text,
  quantities: z.array(outcomeQuantity),
  citations: z.array(citation).check(z.minLength(1)),
});

export const outcome = z.strictObject({
  id,
  round: id,
  issue: issueId,
  what: text,
  status: z.enum(outcomeStatuses),
  confirmed_by: z.array(id),
  quantities: z.array(outcomeQuantity),
  steps: z.array(outcomeStep),
  citations: z.array(citation).check(z.minLength(1)),
});

export const dispute = z.strictObject({
  id,
  question: text,
  kind: z.enum(disputeKinds),
  issue: issueId,
  round: id,
  versions: z
    .array(z.strictObject({ says: text, by: text, citations: z.array(citation).check(z.minLength(1)) }))
    .check(z.minLength(2)),
  note: z.optional(text),
});

export const assessment = z.strictObject({
  issue: issueId,
  round: id,
  status: z.enum(statuses),
  reason: text,
  rests_on: z.array(id),
});

/** One group of equal spellings of a name. */
export const spelling = z.array(text).check(z.minLength(2));

export type Negotiation = z.infer<typeof negotiation>;
export type Party = z.infer<typeof party>;
export type Issue = z.infer<typeof issue>;
export type IssueGroup = z.infer<typeof issueGroup>;
export type Round = z.infer<typeof round>;
export type Source = z.infer<typeof source>;
export type RecordStatement = z.infer<typeof recordStatement>;
export type Statement = z.infer<typeof statement>;
export type Document = z.infer<typeof document>;
export type Outcome = z.infer<typeof outcome>;
export type OutcomeStep = z.infer<typeof outcomeStep>;
export type Dispute = z.infer<typeof dispute>;
export type Assessment = z.infer<typeof assessment>;
export type Spelling = z.infer<typeof spelling>;
