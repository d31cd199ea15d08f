import type { OutcomeStep } from "@/lib/schemas/entities";
import type { OutcomeQuantity } from "@/lib/schemas/parts";

/** So many prisoners to Alba as one part of an outcome, but for what is given. */
export function buildFigure(value: number, fields: Partial<OutcomeQuantity> = {}): OutcomeQuantity {
  return {
    value,
    unit: "people",
    what: "exchanged",
    qualifier: "exactly",
    role: "part",
    to: ["alba"],
    of: "prisoners",
    ...fields,
  };
}

/** A step with these figures. */
export function buildStep(date: string, ...quantities: OutcomeQuantity[]): OutcomeStep {
  return {
    date,
    what: `What happened on ${date}`,
    quantities,
    citations: [{ source: "gazette", locator: "1" }],
  };
}
