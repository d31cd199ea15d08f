import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Canonical JSON (RFC 8785) of a value without undefined, functions or non-finite numbers; throws on those. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("canonical JSON: the value has no JSON form");
  return text;
}

/** SHA-256 over the UTF-8 bytes of a text, as 64 lower-case hex digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
