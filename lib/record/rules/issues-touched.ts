import { faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import type { Lookup } from "@/lib/record/lookup";
import { textAt, textsAt } from "@/lib/record/values-at";

/** A statement's main issue does not stand again among those it touches. */
export function judgeIssuesTouched(lookup: Lookup): Fault[] {
  return lookup.of("clause", "spoken").flatMap((entry) => {
    const main = textAt(entry.raw, "issue");
    return textsAt(entry.raw, "also.*")
      .filter(({ value }) => value === main)
      .map(({ path, value }) =>
        faultIn(entry, path, describeFound(value), "an issue other than the main one"),
      );
  });
}
