import type { Fault } from "@/lib/record/fault";
import type { RecordFolder } from "@/lib/record/folder";
import { indexEntries, type Lookup } from "@/lib/record/lookup";
import { judgeAssessments } from "@/lib/record/rules/assessments";
import { judgeContinues } from "@/lib/record/rules/continues";
import { judgeDates } from "@/lib/record/rules/dates";
import { judgeIssuesTouched } from "@/lib/record/rules/issues-touched";
import { judgeLengths } from "@/lib/record/rules/lengths";
import { judgePackages } from "@/lib/record/rules/packages";
import { judgePlaces } from "@/lib/record/rules/places";
import { judgeQuantities } from "@/lib/record/rules/quantities";
import { judgeReferences } from "@/lib/record/rules/references";
import { judgeRounds } from "@/lib/record/rules/rounds";
import { judgeUniqueIds } from "@/lib/record/rules/unique-ids";

const rules: readonly ((lookup: Lookup) => Fault[])[] = [
  judgePlaces,
  judgeUniqueIds,
  judgeReferences,
  judgeRounds,
  judgeDates,
  judgeContinues,
  judgeIssuesTouched,
  judgePackages,
  judgeQuantities,
  judgeAssessments,
  judgeLengths,
];

/**
 * Judges the entries of a record against each other. Rules read what is written, not what a schema let
 * through, so that one fault does not hide another; what has the wrong shape is left to the schemas.
 */
export function judgeEntries(content: RecordFolder): Fault[] {
  const lookup = indexEntries(content);
  return rules.flatMap((judge) => judge(lookup));
}
