import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import { roundView } from "@/lib/domain/round-view";
import { makeSnapshots } from "@/prisma/import-snapshots";
import { arbitraryRecord } from "./arbitrary-record";
import { turnKeys } from "./turn-keys";

describe("canonical JSON (RFC 8785)", () => {
  test("the example of section 3.2.2, serialised and sorted as in 3.2.3", () => {
    const example = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("keys go by UTF-16 code units, as in section 3.2.3", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"];
    const sorted = Object.keys(
      JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [`k${key}`, 1])))),
    );
    expect(sorted).toEqual(
      ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\u{1f600}", "\ufb33"].map((key) => `k${key}`),
    );
  });

  test("numbers as in appendix B", () => {
    expect(
      canonicalJson([-0, 5e-324, 1.7976931348623157e308, 9007199254740992, 1e21, 9.999999999999997e22]),
    ).toBe("[0,5e-324,1.7976931348623157e+308,9007199254740992,1e+21,9.999999999999997e+22]");
  });

  test.each([
    ["not a number", Number.NaN],
    ["no finite number", { value: Number.POSITIVE_INFINITY }],
    ["half a character", ["\ud800"]],
    ["nothing", undefined],
  ])("%s has no canonical form", (_what, value) => {
    expect(() => canonicalJson(value)).toThrow();
  });

  test("the order in which keys were written makes no difference", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

test("a snapshot has one address, whatever the order of keys, and whenever it is made", () => {
  fc.assert(
    fc.property(arbitraryRecord, fc.constantFrom("first", "second", "third"), (record, round) => {
      const payload = canonicalJson(roundView(record, round));
      const turned = turnKeys(record);
      expect(JSON.stringify(turned)).not.toBe(JSON.stringify(record));
      expect(canonicalJson(roundView(turned, round))).toBe(payload);
      expect(canonicalJson(turnKeys(JSON.parse(payload)))).toBe(payload);
      vi.setSystemTime("2099-12-31");
      expect(canonicalJson(roundView(record, round))).toBe(payload);
      vi.useRealTimers();
    }),
  );
});

test("rounds written part by part, one after another, are written as each is alone", () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const written = [...makeSnapshots(record)].map(({ payload }) => Buffer.concat(payload).toString());
      expect(written).toEqual(record.rounds.map(({ id }) => canonicalJson(roundView(record, id))));
    }),
  );
});

describe("SHA-256", () => {
  test("of a fixed value is what any other tool gives for the same bytes", () => {
    const text = canonicalJson({ round: "Стамбул", days: 30, parties: ["b", "a"], open: true });
    expect(text).toBe('{"days":30,"open":true,"parties":["b","a"],"round":"Стамбул"}');
    expect(sha256(text)).toBe("3f5022d1fe78365fa1cb0d8e43a57dab9231e2c9b1863761e7c52263f0710721");
  });

  test("of nothing (FIPS 180-4)", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
});
