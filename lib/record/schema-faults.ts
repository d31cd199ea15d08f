import type * as z from "zod/mini";
import { type Entry, faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import { valuesAt } from "@/lib/record/values-at";

type Issue = z.core.$ZodIssue;

/** What a schema found wrong with an entry, field by field. */
export function schemaFaults(entry: Entry, issues: readonly Issue[]): Fault[] {
  return issues.flatMap((issue) => {
    const field = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => faultIn(entry, [...field, key], key, "no field of this name"));
    }
    const value = valuesAt(entry.raw, field.map((key) => (typeof key === "number" ? "*" : key)).join("."));
    const found = value.find((each) => each.path.join() === field.join())?.value;
    return [faultIn(entry, field, describeFound(found), expectedBy(issue))];
  });
}

/** A schema's own message where it has one (`lib/schemas/parts.ts`), else words for the kind of issue. */
function expectedBy(issue: Issue): string {
  if (issue.message !== "" && issue.message !== "Invalid input") return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "string" ? "a text" : `a value of type ${issue.expected}`;
    case "invalid_value":
      return issue.values.length === 1 ? String(issue.values[0]) : `one of: ${issue.values.join(", ")}`;
    case "too_small":
      return `at least ${issue.minimum}${issue.origin === "array" ? " items" : ""}`;
    case "too_big":
      return `at most ${issue.maximum}${issue.origin === "array" ? " items" : ""}`;
    case "invalid_format":
      return `a value in the format ${issue.format}`;
    default:
      return "another value";
  }
}
