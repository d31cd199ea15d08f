import { lastDayOf } from "@/lib/domain/round-view";
import { addUp, rangeOver, type Sum } from "@/lib/domain/sums";
import type { Outcome } from "@/lib/schemas/entities";
import type { OutcomeQuantity } from "@/lib/schemas/parts";

/** What passes from one party to another and is counted over time, in the order it is shown. */
export const countedKinds = [
  "prisoners",
  "civilians",
  "children",
  "bodies",
] as const satisfies readonly OutcomeQuantity["of"][];
export type CountedKind = (typeof countedKinds)[number];

/** A figure where it stands: at a step of an outcome, or at the outcome as a whole. */
export type Figure = { outcome: string; step: number | null; date: string | null; quantity: OutcomeQuantity };

/** What one party received in one step, in the figures of the record. */
export type Transfer = {
  outcome: string;
  step: number;
  date: string;
  to: string;
  figures: OutcomeQuantity[];
};

/** Carried out up to a day: everything, and what no party alone stands for. */
export type RunningTotal = { date: string; to: string; sum: Sum; uncontested: Sum };

/** Carried out of one outcome for one party: everything, and what no party alone stands for. */
export type ReceivedSum = { to: string; sum: Sum; uncontested: Sum };

function isSame(a: OutcomeQuantity, b: OutcomeQuantity): boolean {
  const fields = ["role", "of", "value", "value_to", "unit", "qualifier", "by"] as const;
  return fields.every((field) => a[field] === b[field]) && a.to.toSorted().join() === b.to.toSorted().join();
}

function figuresOfOutcome({ id, steps, quantities }: Outcome, kind: CountedKind): Figure[] {
  const stepwise = steps.flatMap(({ date, quantities: here }, step) =>
    here.map((quantity) => ({ outcome: id, step, date, quantity })),
  );
  const whole = quantities
    .filter((quantity) => !stepwise.some((figure) => isSame(figure.quantity, quantity)))
    .map((quantity) => ({ outcome: id, step: null, date: null, quantity }));
  return [...stepwise, ...whole].filter((figure) => figure.quantity.of === kind);
}

/**
 * Every figure of a kind, outcome by outcome: those of its steps in their order, then those of the whole,
 * but for what repeats a step's.
 */
export function figuresOf(outcomes: readonly Outcome[], kind: CountedKind): Figure[] {
  return outcomes.flatMap((outcome) => figuresOfOutcome(outcome, kind));
}

/**
 * What was carried out: the figures of role `part`, the only role that is summed (FORMAT: `role`), for each
 * step and each party that receives, in order of time. A figure with several receivers holds for each.
 */
export function transfersOf(outcomes: readonly Outcome[], kind: CountedKind): Transfer[] {
  const transfers = outcomes.flatMap(({ id, steps }) =>
    steps.flatMap(({ date, quantities }, step) => {
      const parts = quantities.filter(({ of, role }) => of === kind && role === "part");
      return [...new Set(parts.flatMap((part) => part.to))].map((to) => ({
        outcome: id,
        step,
        date,
        to,
        figures: parts.filter((part) => part.to.includes(to)),
      }));
    }),
  );
  return transfers.sort((a, b) => byText(lastDayOf(a.date), lastDayOf(b.date)));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * The sum of one step. Figures of different parties for it are rivals: never added to each other, they leave
 * a range open, unless one party is asked for.
 */
export function sumOfTransfer({ figures }: Pick<Transfer, "figures">, by?: string): Sum {
  const shared = figures.filter((figure) => figure.by === undefined);
  const parties = [...new Set(figures.flatMap((figure) => figure.by ?? []))];
  const told = (party: string) => addUp([...shared, ...figures.filter((figure) => figure.by === party)]);
  if (parties.length < 2) return addUp(figures);
  return by !== undefined && parties.includes(by) ? told(by) : rangeOver(parties.map(told));
}

function uncontestedOf({ figures }: Transfer): Sum {
  return addUp(figures.filter((figure) => figure.by === undefined));
}

/** Adds transfers up, with and without the figures that one party alone stands for. */
function addTransfers(transfers: readonly Transfer[]): { sum: Sum; uncontested: Sum } {
  return {
    sum: addUp(transfers.map((transfer) => sumOfTransfer(transfer))),
    uncontested: addUp(transfers.map(uncontestedOf)),
  };
}

function receiversOf(transfers: readonly Transfer[]): string[] {
  return [...new Set(transfers.map((transfer) => transfer.to))];
}

/** How much each party had received after each date on which anybody received something. */
export function runningTotals(transfers: readonly Transfer[]): RunningTotal[] {
  const receivers = receiversOf(transfers);
  const dates = [...new Set(transfers.map((transfer) => transfer.date))];
  return dates.flatMap((date) =>
    receivers.map((to) => {
      const until = transfers.filter(
        (transfer) => transfer.to === to && lastDayOf(transfer.date) <= lastDayOf(date),
      );
      return { date, to, ...addTransfers(until) };
    }),
  );
}

/** How much each party received in all, in the order in which they first received something. */
export function receivedSums(transfers: readonly Transfer[]): ReceivedSum[] {
  return receiversOf(transfers).map((to) => ({
    to,
    ...addTransfers(transfers.filter((transfer) => transfer.to === to)),
  }));
}
