import { precisionOf, spanOf } from "@/lib/record/date-span";
import { faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import type { Lookup } from "@/lib/record/lookup";
import { textAt } from "@/lib/record/values-at";

/**
 * A date is as exact as it says, and what is said outside any document falls into its round's window:
 * a month or a year into it where they overlap. A clause belongs to its document's round whatever its date.
 */
export function judgeDates(lookup: Lookup): Fault[] {
  return lookup.of("clause", "spoken").flatMap((entry) => {
    const date = textAt(entry.raw, "date");
    if (date === undefined) return [];
    const faults: Fault[] = [];
    const precision = textAt(entry.raw, "date_precision");
    if (precision !== undefined && precision !== "inferred" && precision !== precisionOf(date)) {
      const expected = `${precisionOf(date)}, as the date is written, or inferred`;
      faults.push(faultIn(entry, ["date_precision"], describeFound(precision), expected));
    }
    const round = entry.type === "spoken" ? lookup.find(entry.stem, "round") : undefined;
    const from = textAt(round?.raw, "window.from");
    const to = textAt(round?.raw, "window.to");
    const span = spanOf(date);
    if (from !== undefined && to !== undefined && from <= to && (span.to < from || span.from > to)) {
      const expected = `a date within the window of ${entry.stem}, ${from} to ${to}`;
      faults.push(faultIn(entry, ["date"], describeFound(date), expected));
    }
    return faults;
  });
}
