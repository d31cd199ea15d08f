import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Canonical JSON (RFC 8785) of a value without undefined, functions or non-finite numbers; throws on those. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("canonical JSON: the value has no JSON form");
  return text;
}

type Content = string | Uint8Array;

/** SHA-256 over bytes, a text as UTF-8, or pieces of either one after another, as 64 lower-case hex digits. */
export function sha256(content: Content | readonly Content[]): string {
  const hash = createHash("sha256");
  if (typeof content === "string" || content instanceof Uint8Array) return hash.update(content).digest("hex");
  for (const piece of content) hash.update(piece);
  return hash.digest("hex");
}
