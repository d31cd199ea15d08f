import * as z from "zod/mini";
import { documentHead, issueGroup, recordStatement } from "@/lib/schemas/entities";
import { text } from "@/lib/schemas/parts";

/*
 * The shapes that exist only in files. A document's packages and clauses and a group's issues are judged
 * one by one, each under its own id, so the entry around them takes them as they are.
 */

export const fileDocument = z.extend(documentHead, {
  packages: z.array(z.unknown()),
  sections: z.array(
    z.strictObject({
      number: z.optional(text),
      title: z.optional(text),
      clauses: z.array(z.unknown()),
    }),
  ),
});

export const fileIssueGroup = z.extend(z.omit(issueGroup, { issues: true }), {
  issues: z.array(z.unknown()).check(z.minLength(1)),
});

/** A statement inside a document carries the document's own numbering. */
export const clause = z.extend(recordStatement, { number: text });

/** A statement outside any document has none. */
export const spokenStatement = z.omit(recordStatement, { number: true });
