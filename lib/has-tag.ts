/**
 * Whether whoever asks has what a tag stands for, as their `If-None-Match` tells it: tags are compared weakly,
 * `*` matches anything there is (RFC 9110, 13.1.2).
 */
export function hasTag(ifNoneMatch: string | null | undefined, tag: string): boolean {
  const bare = (each: string) => each.replace(/^W\//, "");
  const known = ifNoneMatch?.match(/\*|(?:W\/)?"[^"]*"/g) ?? [];
  return known.some((each) => each === "*" || bare(each) === bare(tag));
}
