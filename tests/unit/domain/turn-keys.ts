/** The same value with the keys of every object in it in the opposite order, as another reader might build it. */
export function turnKeys<Value>(value: Value): Value {
  const turned = structuredClone(value);
  turnInPlace(turned);
  return turned;
}

function turnInPlace(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const entries = Object.entries(value);
  if (!Array.isArray(value))
    for (const [key, each] of entries.toReversed()) {
      Reflect.deleteProperty(value, key);
      Reflect.set(value, key, each);
    }
  for (const [, each] of entries) turnInPlace(each);
}
