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

/** The texts under a pattern of keys, without what is no text. */
export function textsAt(root: unknown, pattern: string): { path: Path; value: string }[] {
  return valuesAt(root, pattern).flatMap(({ path, value }) =>
    typeof value === "string" ? [{ path, value }] : [],
  );
}

/** The text under one pattern of keys, where there is one. */
export function textAt(root: unknown, pattern: string): string | undefined {
  return textsAt(root, pattern)[0]?.value;
}

/** The value at a path, where it leads anywhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let found: Found | undefined = { path: [], value: root };
  for (const key of path) {
    if (found === undefined) return undefined;
    found = typeof key === "number" ? itemsOf(found)[key] : fieldOf(found, key)[0];
  }
  return found?.value;
}

function itemsOf({ path, value }: Found): Found[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, index) => ({ path: [...path, index], value: item }));
}

function fieldOf({ path, value }: Found, key: string): Found[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const field = Object.getOwnPropertyDescriptor(value, key);
  return field === undefined ? [] : [{ path: [...path, key], value: field.value }];
}
