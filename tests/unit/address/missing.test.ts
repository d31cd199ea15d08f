import { describe, expect, test } from "vitest";
import { addressAsked, missingHref } from "@/lib/address/missing";

function seenAt(address: string): string {
  const [path = "", query] = address.split("?", 2);
  return addressAsked(path, new URLSearchParams(query));
}

describe("the address that a reader sees", () => {
  test("is the one asked for where a missing page stands in its place", () => {
    expect(seenAt(missingHref("/talks/rounds/zero"))).toBe("/talks/rounds/zero?");
    expect(seenAt(missingHref("/talks/zero?lang=uk&issue=a"))).toBe("/talks/zero?lang=uk");
    expect(seenAt(missingHref("/embed/talks/zero?theme=dark"))).toBe("/embed/talks/zero?theme=dark");
  });

  test("is the page's own everywhere else, its lists and columns legible", () => {
    expect(seenAt("/talks/compare?docs=a,b&columns=x@y")).toBe("/talks/compare?docs=a,b&columns=x@y");
    expect(seenAt("/talks?asked=/other")).toBe("/talks?asked=%2Fother");
  });

  test.each(["//other.example", "/\\other.example", "https://other.example", "other", ""])(
    "is never that of another site: %s",
    (asked) => {
      expect(addressAsked("/s/missing", new URLSearchParams({ asked }))).toMatch(/^\/s\/missing\?asked=/);
    },
  );
});
