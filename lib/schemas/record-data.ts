import * as z from "zod/mini";
import { agreement } from "@/lib/schemas/agreement";
import {
  assessment,
  dispute,
  document,
  issueGroup,
  negotiation,
  outcome,
  party,
  round,
  source,
  spelling,
  statement,
} from "@/lib/schemas/entities";

/**
 * A whole record, or the part of one that a view needs: flat lists that refer to each other by id.
 * `lib/record` makes it from YAML, `lib/queries` from rows; `lib/domain` computes from it.
 */
export const recordData = z.strictObject({
  negotiation,
  parties: z.array(party),
  issue_groups: z.array(issueGroup),
  rounds: z.array(round),
  documents: z.array(document),
  statements: z.array(statement),
  outcomes: z.array(outcome),
  disputes: z.array(dispute),
  assessments: z.array(assessment),
  sources: z.array(source),
  spellings: z.array(spelling),
});

/** What an import takes in: the whole record with the coders' agreement. */
export const wholeRecord = z.extend(recordData, { agreement: z.optional(agreement) });

export type RecordData = z.infer<typeof recordData>;
export type WholeRecord = z.infer<typeof wholeRecord>;
