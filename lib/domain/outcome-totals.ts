import { type CountedKind, figuresOf, sumOfTransfer, transfersOf } from "@/lib/domain/outcome-series";
import { addUp, canBothHold, type Sum } from "@/lib/domain/sums";
import type { Outcome } from "@/lib/schemas/entities";
import type { OutcomeQuantity } from "@/lib/schemas/parts";

/** A total beside the sum of its parts, for one of the parties that received. */
export type TotalCheck = {
  outcome: string;
  /** The step that states it; null where the outcome as a whole does. */
  date: string | null;
  total: OutcomeQuantity;
  /** Who received; null where the figure names nobody. */
  to: string | null;
  /**
   * `incomplete`: the parts fall short, but not every step tells its own. `doubted`: the record says why it is
   * not to be checked. `no-parts`: there is nothing to check it by.
   */
  result: "agrees" | "differs" | "incomplete" | "doubted" | "no-parts";
  sum: Sum;
  /** Steps that the total reaches over, and how many of them carry no part of its kind for who received. */
  steps: number;
  withoutFigure: number;
};

/**
 * Every total of a kind against the sum of the parts of its own outcome: a step's total against those up to
 * that step, the outcome's against all. Where parties differ on a part, the one that states the total is
 * followed. Nothing is summed but figures of role `part`.
 */
export function checkTotals(outcome: Outcome, kind: CountedKind): TotalCheck[] {
  const transfers = transfersOf([outcome], kind);
  return figuresOf([outcome], kind)
    .filter(({ quantity }) => quantity.role === "total")
    .flatMap(({ step, date, quantity: total }) => {
      const last = step ?? outcome.steps.length - 1;
      const steps = outcome.steps.slice(0, last + 1);
      const reach = { outcome: outcome.id, date, total, steps: steps.length };
      const receivers = total.to.length === 0 ? [null] : total.to;
      return receivers.map((to): TotalCheck => {
        const parts = transfers.filter((transfer) => transfer.to === to && transfer.step <= last);
        const sum = addUp(parts.map((part) => sumOfTransfer(part, total.by)));
        const withoutFigure = steps.length - new Set(parts.map((part) => part.step)).size;
        const result = parts.length === 0 ? "no-parts" : judge(total, sum, withoutFigure);
        return { ...reach, to, sum, withoutFigure, result: total.doubt === undefined ? result : "doubted" };
      });
    });
}

function judge(total: OutcomeQuantity, sum: Sum, withoutFigure: number): TotalCheck["result"] {
  if (canBothHold(total, sum)) return "agrees";
  const fallsShort = typeof total.value === "number" && (sum.value_to ?? sum.value) < total.value;
  return fallsShort && withoutFigure > 0 ? "incomplete" : "differs";
}
