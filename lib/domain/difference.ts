import type { Statement } from "@/lib/schemas/entities";
import type { Condition, Quantity } from "@/lib/schemas/parts";

/** What differs between two statements beyond their words; the words for it come on screen. */
export type Difference =
  | { type: "changed"; field: "quantity"; from: Quantity; to: Quantity }
  | { type: "added"; field: "quantity"; to: Quantity }
  | { type: "removed"; field: "quantity"; from: Quantity }
  | { type: "added"; field: "condition"; to: Condition }
  | { type: "removed"; field: "condition"; from: Condition }
  | { type: "changed"; field: "stance"; from: Statement["stance"]; to: Statement["stance"] };

function sameQuantity(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.value_to === b.value_to && a.unit === b.unit && a.qualifier === b.qualifier;
}

/** The quantity on the other side that measures the same thing: same words for it, or the only one of its unit. */
function counterpart(quantity: Quantity, own: readonly Quantity[], others: readonly Quantity[]) {
  const named = others.find((other) => other.unit === quantity.unit && other.what === quantity.what);
  if (named !== undefined) return named;
  const sameUnit = (each: Quantity) => each.unit === quantity.unit;
  return own.filter(sameUnit).length === 1 && others.filter(sameUnit).length === 1
    ? others.find(sameUnit)
    : undefined;
}

function sameCondition(a: Condition, b: Condition): boolean {
  if (a.when !== b.when) return false;
  return a.text === b.text || (a.refs.length > 0 && a.refs.join() === b.refs.join());
}

/**
 * What differs from one statement to another in stance, quantities and conditions, in that order.
 * Two quantities belong together if they measure the same thing; two conditions if they ask the same.
 */
export function differencesBetween(from: Statement, to: Statement): Difference[] {
  const found: Difference[] = [];
  if (from.stance !== to.stance) {
    found.push({ type: "changed", field: "stance", from: from.stance, to: to.stance });
  }
  for (const quantity of to.quantities) {
    const before = counterpart(quantity, to.quantities, from.quantities);
    if (before === undefined) found.push({ type: "added", field: "quantity", to: quantity });
    else if (!sameQuantity(before, quantity)) {
      found.push({ type: "changed", field: "quantity", from: before, to: quantity });
    }
  }
  for (const quantity of from.quantities) {
    if (counterpart(quantity, from.quantities, to.quantities) === undefined) {
      found.push({ type: "removed", field: "quantity", from: quantity });
    }
  }
  for (const condition of to.conditions) {
    if (!from.conditions.some((before) => sameCondition(before, condition))) {
      found.push({ type: "added", field: "condition", to: condition });
    }
  }
  for (const condition of from.conditions) {
    if (!to.conditions.some((after) => sameCondition(condition, after))) {
      found.push({ type: "removed", field: "condition", from: condition });
    }
  }
  return found;
}
