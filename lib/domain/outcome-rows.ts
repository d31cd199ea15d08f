import type { OutcomeEntry } from "@/lib/schemas/answers";
import type { OutcomeStep } from "@/lib/schemas/entities";
import type { OutcomeQuantity } from "@/lib/schemas/parts";

/** A figure of an outcome, or a step or an outcome that has none; no step for what is of the whole. */
export type OutcomeRow = {
  outcome: OutcomeEntry;
  step: OutcomeStep | undefined;
  quantity: OutcomeQuantity | undefined;
};

/** An outcome figure by figure: those of the whole first, then those of each step; at least one row each. */
export function outcomeRows(outcome: OutcomeEntry): OutcomeRow[] {
  return [undefined, ...outcome.steps].flatMap((step): OutcomeRow[] => {
    const { quantities } = step ?? outcome;
    if (quantities.length === 0) return [{ outcome, step, quantity: undefined }];
    return quantities.map((quantity) => ({ outcome, step, quantity }));
  });
}
