import type * as z from "zod/mini";
import { type Entry, faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import { valueAt } from "@/lib/record/values-at";

type Issue = z.core.$ZodIssue;

/** What a schema found wrong with an entry, field by field. */
export function schemaFaults(entry: Entry, issues: readonly Issue[]): Fault[] {
  return issues.flatMap((issue) => {
    const field = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => faultIn(entry, [...field, key], key, "no field of this name here"));
    }
    return [faultIn(entry, field, describeFound(valueAt(entry.raw, field)), expectedBy(issue))];
  });
}

/** A schema's own message where it has one (`lib/schemas/parts.ts`), else words for the kind of issue. */
function expectedBy(issue: Issue): string {
  if (issue.message !== "" && issue.message !== "Invalid input") return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return namesOfTypes[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.length === 1 ? String(issue.values[0]) : `one of: ${issue.values.join(", ")}`;
    case "too_small":
      return `at least ${issue.minimum}${issue.origin === "array" ? " in the list" : ""}`;
    case "too_big":
      return `at most ${issue.maximum}${issue.origin === "array" ? " in the list" : ""}`;
    case "invalid_format":
      return namesOfFormats[issue.format] ?? issue.format;
    default:
      return "another value";
  }
}

const namesOfTypes: Record<string, string> = {
  string: "a text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

const namesOfFormats: Record<string, string> = {
  date: "a day such as 2025-06-02",
  url: "an address that begins with http:// or https://",
};
