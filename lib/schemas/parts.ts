import * as z from "zod/mini";
import { conditionWhens, packageRules, qualifiers, quantityKinds, quantityRoles } from "@/lib/schemas/words";

/** Lower-case words joined by hyphens; ids never change once published. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** `group.issue`. */
export const issueId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/));
export const text = z.string().check(z.minLength(1), z.regex(/^\S(?:[\s\S]*\S)?$/));
/** A day (2025-06-02). */
export const day = z.iso.date();
/** A day or a month (2025-06). */
export const dayOrMonth = z.union([z.iso.date(), z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))]);
/** A day, a month or a year. */
export const dayMonthOrYear = z.union([dayOrMonth, z.string().check(z.regex(/^\d{4}$/))]);

export const citation = z.strictObject({
  source: id,
  locator: text,
  note: z.optional(text),
});

/** A number with its unit, or a date where `unit` is `date`; a range has `value_to`. */
export const quantity = z.strictObject({
  value: z.union([z.number(), dayMonthOrYear]),
  value_to: z.optional(z.union([z.number(), dayMonthOrYear])),
  unit: text,
  what: text,
  qualifier: z.enum(qualifiers),
});

/** A quantity of an outcome or of one of its steps. */
export const outcomeQuantity = z.extend(quantity, {
  role: z.enum(quantityRoles),
  to: z.array(id),
  by: z.optional(id),
  of: z.enum(quantityKinds),
  doubt: z.optional(text),
});

export const condition = z.strictObject({
  when: z.enum(conditionWhens),
  text: text,
  /** Ids of statements, outcomes or packages. */
  refs: z.array(id),
});

export const speaker = z.strictObject({ name: z.optional(text), role: text });

export const packageMembership = z.strictObject({ id, rule: z.enum(packageRules) });

export const clausePackage = z.strictObject({
  id,
  label: text,
  rule: z.enum(packageRules),
  /** Ids of statements or of other packages. */
  of: z.array(id).check(z.minLength(2)),
});

export type Citation = z.infer<typeof citation>;
export type Quantity = z.infer<typeof quantity>;
export type OutcomeQuantity = z.infer<typeof outcomeQuantity>;
export type Condition = z.infer<typeof condition>;
export type ClausePackage = z.infer<typeof clausePackage>;
