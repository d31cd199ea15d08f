import { spanOf } from "@/lib/record/date-span";
import { faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import type { Lookup } from "@/lib/record/lookup";
import { textAt, valueAt, valuesAt } from "@/lib/record/values-at";
import { quantity } from "@/lib/schemas/parts";

const dateOrNumber = quantity.shape.value;
const places = ["quantities.*", "steps.*.quantities.*"];

/** A range ends above its start and in the same kind of value; the unit `date` goes with a date. */
export function judgeQuantities(lookup: Lookup): Fault[] {
  return lookup.of("clause", "spoken", "outcome").flatMap((entry) =>
    places
      .flatMap((at) => valuesAt(entry.raw, at))
      .flatMap(({ path, value: raw }) => {
        const faults: Fault[] = [];
        const [value, end] = ["value", "value_to"].map((key) => amountAt(raw, key));
        const unit = textAt(raw, "unit");
        if (unit !== undefined && value !== undefined && (unit === "date") !== (typeof value === "string")) {
          const expected = typeof value === "string" ? "date, as the value is one" : "a unit of a number";
          faults.push(faultIn(entry, [...path, "unit"], describeFound(unit), expected));
        }
        if (end !== undefined && value !== undefined && !endsAbove(value, end)) {
          const expected = `more than ${describeFound(value)}, where the range starts`;
          faults.push(faultIn(entry, [...path, "value_to"], describeFound(end), expected));
        }
        return faults;
      }),
  );
}

/** A number or a date; what is neither is left to the schema. */
function amountAt(raw: unknown, key: string): number | string | undefined {
  const read = dateOrNumber.safeParse(valueAt(raw, [key]));
  return read.success ? read.data : undefined;
}

function endsAbove(start: number | string, end: number | string): boolean {
  if (typeof start === "number" && typeof end === "number") return end > start;
  if (typeof start === "string" && typeof end === "string") return spanOf(end).to > spanOf(start).to;
  return false;
}
