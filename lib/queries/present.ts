type Present<Row> = { [Key in keyof Row]: Exclude<Row[Key], null> };

/** A row without its null columns: in the record an absent field is left out. */
export function present<Row extends Record<string, unknown>>(row: Row): Partial<Present<Row>> {
  const kept: Partial<Present<Row>> = {};
  for (const key in row) {
    const value = row[key];
    if (isPresent(value)) kept[key] = value;
  }
  return kept;
}

function isPresent<Value>(value: Value): value is Exclude<Value, null> {
  return value !== null && value !== undefined;
}
