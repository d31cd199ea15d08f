import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Canonical JSON (RFC 8785) of a value without undefined, functions or non-finite numbers; throws on those. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("canonical JSON: the value has no JSON form");
  return text;
}

/** SHA-256 over bytes, or over a text as UTF-8, as 64 lower-case hex digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

type Lists = {
  /** Lists of things that stand in one object after another and do not change: each is written once. */
  lasting: readonly string[];
  /** Lists of things of ids and flags alone whose keys are in canonical order already. */
  ordered: readonly string[];
};

/** The same text in one piece: put together from many, it would keep them all in memory. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

/** Makes what writes large objects that have parts in common as canonical JSON. */
export function createCanonicalWriter({
  lasting,
  ordered,
}: Lists): (value: Readonly<Record<string, unknown>>) => string {
  const known = new WeakMap<object, string>();
  const writeItem = (item: unknown) => {
    if (typeof item !== "object" || item === null) return canonicalJson(item);
    const text = known.get(item) ?? flat(canonicalJson(item));
    known.set(item, text);
    return text;
  };
  const writeField = (key: string, field: unknown) => {
    if (ordered.includes(key)) return JSON.stringify(field);
    if (!Array.isArray(field) || !lasting.includes(key)) return canonicalJson(field);
    return `[${field.map(writeItem).join(",")}]`;
  };
  return (value) => {
    const fields = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => `${canonicalJson(key)}:${writeField(key, value[key])}`);
    return `{${fields.join(",")}}`;
  };
}
