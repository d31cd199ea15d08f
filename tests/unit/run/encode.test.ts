import { expect, test } from "vitest";
import { hasTag } from "@/lib/has-tag";
import { encodingFor } from "@/lib/run/encode";

test.each([
  ["br, gzip", "br"],
  ["gzip, deflate", "gzip"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["br;q=0.0, gzip;q=0.000", null],
  ["BR ; q=0.5", "br"],
  ["gzip ; Q = 1", "gzip"],
  ["brotli, x-gzip", null],
  ["br;q=high", null],
  [undefined, null],
])("of %s the encoding is %s", (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ["*", true],
  ['"ab"', false],
  ["a", false],
  ["", false],
  [null, false],
])("who asks unless it is %s has what the tag stands for: %s", (known, has) => {
  expect(hasTag(known, '"a"')).toBe(has);
  expect(hasTag(known, 'W/"a"')).toBe(has);
});
