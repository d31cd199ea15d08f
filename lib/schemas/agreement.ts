import * as z from "zod/mini";
import { id, issueId, text } from "@/lib/schemas/parts";

const count = z.int().check(z.nonnegative());
const percent = z.number().check(z.gte(0), z.lte(100));
const share = z.number().check(z.gte(0), z.lte(1));
/** Krippendorff's alpha: 1 is perfect agreement, 0 what chance would give, below 0 worse than chance. */
const alpha = z.number().check(z.gte(-1), z.lte(1));
const interval = z.array(alpha).check(z.length(2));
const coder = z.strictObject({ reads: text, units: count });
const agreed = z.strictObject({
  pairs: count,
  percent,
  alpha: z.optional(alpha),
  alpha_95_percent_interval: z.optional(interval),
});

/** How far two independent coders agreed (agreement.yaml). */
export const agreement = z.strictObject({
  title: text,
  inputs: z.strictObject({ coder_a: coder, coder_b: coder, texts: text, codebook: text }),
  method: z.array(text),
  stance_mapping: z.record(z.string(), text),
  measures: z.record(z.string(), text),
  check_of_alpha: z.strictObject({ case: text, by_hand: text, script: z.number(), agrees: z.boolean() }),
  overall: z.strictObject({
    units_a: count,
    units_b: count,
    units_both: count,
    unit_overlap: z.strictObject({
      matched_of_all_distinct_units: share,
      share_of_a_matched: share,
      share_of_b_matched: share,
      unmatched_a: count,
      of_these_folded_into_a_wider_unit_of_b: count,
      unmatched_b: count,
      of_these_folded_into_a_wider_unit_of_a: count,
    }),
    issue_agreement: agreed,
    stance_agreement_final_list: agreed,
    stance_agreement_codebook_v0: agreed,
    issue_and_stance_both_equal: agreed,
    unmatched_counted_as_disagreement: z.strictObject({
      distinct_units: count,
      same_issue_percent: percent,
      same_issue_and_stance_percent: percent,
    }),
    party_label_percent: percent,
  }),
  per_issue: z.array(
    z.strictObject({
      issue: issueId,
      units_a: count,
      units_b: count,
      units_both: count,
      matched_by_either: count,
      unit_overlap: z.optional(share),
      issue_agreement: z.strictObject({ percent: z.optional(percent), alpha: z.optional(alpha) }),
      stance_agreement: z.strictObject({
        pairs: count,
        percent: z.optional(percent),
        alpha: z.optional(alpha),
      }),
    }),
  ),
  limits: z.array(text),
  telling_disagreements: z.array(
    z.strictObject({ what: text, coder_a: text, coder_b: text, record: text, shows: text }),
  ),
  statements: z.array(
    z.strictObject({
      id,
      issue: z.enum(["same", "differs"]),
      stance: z.enum(["same", "differs"]),
      readings: z.optional(z.array(z.strictObject({ coder_a: text, coder_b: text }))),
    }),
  ),
});

export type Agreement = z.infer<typeof agreement>;
