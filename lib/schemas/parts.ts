import * as z from "zod/mini";
import { conditionWhens, packageRules, qualifiers, quantityKinds, quantityRoles } from "@/lib/schemas/words";

/*
 * A schema's message says what was expected: it ends up in the record's faults and in problem documents.
 */

/** Lower-case words joined by hyphens; ids never change once published. */
export const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words and figures joined by hyphens"));
/** `group.issue`. */
export const issueId = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/, "an issue id such as group.issue"));
export const text = z
  .string()
  .check(z.regex(/^\S(?:[\s\S]*\S)?$/, "a text, not empty, without space around it"));
/** A day (2025-06-02). */
export const day = z.iso.date("a day such as 2025-06-02");
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const year = z.string().check(z.regex(/^\d{4}$/));
/** A day or a month (2025-06). */
export const dayOrMonth = z.union([day, month], "a day such as 2025-06-02 or a month such as 2025-06");
/** A day, a month or a year. */
export const dayMonthOrYear = z.union([day, month, year], "a day (2025-06-02), a month (2025-06) or a year");

/** ISO 639 code of a language. */
export const languageCode = z.string().check(z.regex(/^[a-z]{2,3}$/, "a language code such as en"));

export const citation = z.strictObject({
  source: id,
  locator: text,
  note: z.optional(text),
});

/** A number with its unit, or a date where `unit` is `date`; a range has `value_to`. */
export const quantity = z.strictObject({
  value: z.union([z.number(), dayMonthOrYear], "a number, or a day, month or year"),
  value_to: z.optional(z.union([z.number(), dayMonthOrYear], "a number, or a day, month or year")),
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
