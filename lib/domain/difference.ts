import type { Statement } from "@/lib/schemas/entities";
import type { Condition, Quantity } from "@/lib/schemas/parts";

/** What differs between two statements beyond their words; the words for it come on screen. */
export type Difference =
  | { type: "changed"; field: "quantity"; from: Quantity; to: Quantity }
  | { type: "added"; field: "quantity"; to: Quantity }
  | { type: "removed"; field: "quantity"; from: Quantity }
  | { type: "changed"; field: "condition"; from: Condition; to: Condition }
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

function quantityDifferences(from: readonly Quantity[], to: readonly Quantity[]): Difference[] {
  const found = to.flatMap((quantity): Difference[] => {
    const before = counterpart(quantity, to, from);
    if (before === undefined) return [{ type: "added", field: "quantity", to: quantity }];
    return sameQuantity(before, quantity)
      ? []
      : [{ type: "changed", field: "quantity", from: before, to: quantity }];
  });
  const gone = from.filter((quantity) => counterpart(quantity, from, to) === undefined);
  return [
    ...found,
    ...gone.map((quantity): Difference => ({ type: "removed", field: "quantity", from: quantity })),
  ];
}

function conditionDifferences(from: readonly Condition[], to: readonly Condition[]): Difference[] {
  const added = to.filter((condition) => !from.some((before) => sameCondition(before, condition)));
  const gone = from.filter((condition) => !to.some((after) => sameCondition(condition, after)));
  const only = (list: readonly Condition[], { when }: Condition) => {
    const [first, ...others] = list.filter((condition) => condition.when === when);
    return others.length === 0 ? first : undefined;
  };
  const isPaired = (condition: Condition) =>
    only(added, condition) !== undefined && only(gone, condition) !== undefined;
  return [
    ...added.map((condition): Difference => {
      const before = isPaired(condition) ? only(gone, condition) : undefined;
      return before === undefined
        ? { type: "added", field: "condition", to: condition }
        : { type: "changed", field: "condition", from: before, to: condition };
    }),
    ...gone
      .filter((condition) => !isPaired(condition))
      .map((condition): Difference => ({ type: "removed", field: "condition", from: condition })),
  ];
}

/**
 * What differs from one statement to another in stance, quantities and conditions, in that order. Two
 * quantities belong together if they measure the same thing, two conditions if they ask the same; what is
 * left over belongs together if it is the only one of its unit or its kind on either side.
 */
export function differencesBetween(from: Statement, to: Statement): Difference[] {
  const stance: Difference[] =
    from.stance === to.stance ? [] : [{ type: "changed", field: "stance", from: from.stance, to: to.stance }];
  return [
    ...stance,
    ...quantityDifferences(from.quantities, to.quantities),
    ...conditionDifferences(from.conditions, to.conditions),
  ];
}
