import type { Path } from "@/lib/record/yaml-file";

export type Found = { path: Path; value: unknown };

/**
 * Every value under a pattern of keys such as `conditions.*.refs.*`, where `*` is any list position.
 * What does not have that shape is passed over: the schema reports it.
 */
export function valuesAt(root: unknown, pattern: string): Found[] {
  let found: Found[] = [{ path: [], value: root }];
  for (const key of pattern === "" ? [] : pattern.split(".")) {
    found = found.flatMap((each) => (key === "*" ? itemsOf(each) : fieldOf(each, key)));
  }
  return found;
}

/** The text under a key, where there is one. */
export function textAt(root: unknown, key: string): string | undefined {
  const value = fieldOf({ path: [], value: root }, key)[0]?.value;
  return typeof value === "string" ? value : undefined;
}

function itemsOf({ path, value }: Found): Found[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, index) => ({ path: [...path, index], value: item }));
}

function fieldOf({ path, value }: Found, key: string): Found[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const field = Object.entries(value).find(([name]) => name === key);
  return field === undefined ? [] : [{ path: [...path, key], value: field[1] }];
}
