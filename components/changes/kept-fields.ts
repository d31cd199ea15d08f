/** A part of an address for a plain form that does not write it itself: hidden fields, empty ones left out. */
export function keptFields(
  state: Readonly<Record<string, string | readonly string[] | null>>,
): { name: string; value: string }[] {
  return Object.entries(state)
    .map(([name, value]) => ({ name, value: [value ?? ""].flat().join(",") }))
    .filter(({ value }) => value !== "");
}
