import * as z from "zod/mini";
import { issue, negotiation, outcome, statement } from "@/lib/schemas/entities";
import { id, issueId, text } from "@/lib/schemas/parts";
import { correctedWord } from "@/lib/schemas/search-views";
import { issueStatus, openRun, outcomeSince, position, roundView } from "@/lib/schemas/views";

/** For each filter, how many items each of its values would leave, all other filters on. */
export const facets = z.record(z.string(), z.record(z.string(), z.int()));

/** The answer of the API about one thing. `revision` is the hash of the record that it was read from. */
export function singleAnswer<Item extends z.ZodMiniType>(item: Item) {
  return z.strictObject({ revision: text, data: item });
}

/** The answer of the API with one page of a list; `next` is the cursor of the page after it. */
export function listAnswer<Item extends z.ZodMiniType>(item: Item) {
  return z.strictObject({
    revision: text,
    data: z.array(item),
    facets: z.optional(facets),
    /** Of a search: words that nothing holds, and those that were searched for in their place. */
    corrected: z.optional(z.array(correctedWord)),
    next: z.nullable(text),
  });
}

/** What went wrong (RFC 9457). `errors` names each parameter that was refused. */
export const problem = z.strictObject({
  type: z.literal("about:blank"),
  title: text,
  status: z.int(),
  detail: text,
  errors: z.optional(z.array(z.strictObject({ name: z.string(), found: z.string(), expected: text }))),
});

/** A negotiation in the list of those that are kept here. */
export const negotiationEntry = z.extend(z.pick(negotiation, { id: true, title: true, description: true }), {
  /** Hash of the record in force. */
  revision: text,
  imported: z.iso.datetime(),
});

/** An issue as the codebook has it, with its group. */
export const issueEntry = z.extend(issue, { group: z.strictObject({ id, label: text }) });

/** A position with its statements in full. */
export const fullPosition = z.strictObject({
  party: id,
  issue: issueId,
  /** The round it is the position at. */
  round: id,
  statements: z.array(z.extend(statement, z.omit(position.shape.statements.def.element, { id: true }).shape)),
});

/** Where an issue stands, and for how long it has been open; null where it is not. */
export const statusEntry = z.extend(issueStatus, { open: z.nullable(z.omit(openRun, { issue: true })) });

/** An outcome; as at a round without its status, which is what became of it up to today. */
export const outcomeEntry = z.extend(outcome, { status: z.optional(outcome.shape.status) });

/** A deadlock; `knot` counts from 1 and is the same for those that share issues. One edge for each party. */
export const deadlockEntry = z.strictObject({
  knot: z.int().check(z.positive()),
  issues: z.array(issueId),
  parties: z.array(id),
  edges: z.array(z.strictObject({ from: issueId, to: issueId, party: id, statements: z.array(id) })),
});

/** A round as a snapshot would freeze it, and, apart from it, what became of its outcomes since. */
export const roundAnswer = z.extend(roundView, { known_today: z.array(outcomeSince) });

export type Problem = z.infer<typeof problem>;
export type NegotiationEntry = z.infer<typeof negotiationEntry>;
export type IssueEntry = z.infer<typeof issueEntry>;
export type FullPosition = z.infer<typeof fullPosition>;
export type StatusEntry = z.infer<typeof statusEntry>;
export type OutcomeEntry = z.infer<typeof outcomeEntry>;
export type DeadlockEntry = z.infer<typeof deadlockEntry>;
export type RoundAnswer = z.infer<typeof roundAnswer>;
