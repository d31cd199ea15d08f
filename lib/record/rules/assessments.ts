import { faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import type { Lookup } from "@/lib/record/lookup";
import { textAt, textsAt } from "@/lib/record/values-at";

/** An assessment rests on nothing of a later round: a view at a round shows no hindsight. */
export function judgeAssessments(lookup: Lookup): Fault[] {
  return lookup.of("assessment").flatMap((entry) => {
    const round = textAt(entry.raw, "round");
    const now = round === undefined ? undefined : lookup.ordinalOf(round);
    if (now === undefined) return [];
    return textsAt(entry.raw, "rests_on.*").flatMap(({ path, value }) => {
      const ground = lookup.find(value, "clause", "spoken", "outcome");
      const said = ground === undefined ? undefined : lookup.roundOf(ground);
      const then = said === undefined ? undefined : lookup.ordinalOf(said);
      if (then === undefined || then <= now) return [];
      return [
        faultIn(entry, path, `${describeFound(value)} of ${said}`, `nothing of a round after ${round}`),
      ];
    });
  });
}
