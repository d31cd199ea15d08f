import fc from "fast-check";
import type { ParserMap } from "nuqs/server";
import { describe, expect, test } from "vitest";
import {
  changeListParameters,
  snapshotCitationParameters,
  statementFileParameters,
  statementListParameters,
} from "@/lib/address/api-parameters";
import { compareParameters, overviewParameters, snapshotParameters } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { searchParameters } from "@/lib/address/search";
import { readCursor } from "@/lib/api/cursor";
import { readQuery } from "@/lib/api/query";

const sets: readonly ParserMap[] = [
  changeListParameters,
  compareParameters,
  overviewParameters,
  searchParameters,
  snapshotCitationParameters,
  snapshotParameters,
  statementFileParameters,
  statementListParameters,
];
const known = { issue: ["truce"], party: ["alba"], docs: ["one"], columns: ["alba@first"] };

const names = [...new Set(sets.flatMap((each) => Object.keys(each)))];
const odd = ["__proto__", "constructor", "toString", "hasOwnProperty", "", " ", "\0", "%", "a".repeat(5_000)];
const name = fc.oneof(fc.constantFrom(...names, ...odd), fc.string({ unit: "binary", maxLength: 30 }));
const value = fc.oneof(
  fc.constantFrom(...odd, "truce,truce,,", "alba@first,@,@@", "-1", "1e309", "NaN", "\ud800", "\u202e"),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 300 }).map((values) => values.join(",")),
);
const raw = fc.dictionary(name, fc.oneof(value, fc.array(value, { maxLength: 20 })), {
  maxKeys: 30,
  noNullPrototype: true,
});

/** At most so many of each kind, however much is sent. */
const mostTold = 6;

describe("whatever an address carries", () => {
  test("is read without a throw, told of briefly, and leaves nothing that is not known", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sets), raw, (parameters, sent: RawParameters) => {
        const { state, faults } = readParameters(parameters, sent, known);
        expect(Object.keys(state).sort()).toEqual(Object.keys(parameters).sort());
        for (const [key, values] of Object.entries(known)) {
          const read = Reflect.get(state, key);
          if (Array.isArray(read)) expect(read.filter((each) => !values.includes(each))).toEqual([]);
        }
        expect(faults.filter(({ isUnknown }) => isUnknown).length).toBeLessThanOrEqual(mostTold);
        expect(JSON.stringify(faults).length).toBeLessThan(60_000);
      }),
      { numRuns: 500 },
    );
  });

  test("is read strictly by the API, with a fault for each parameter that is not exactly right", () => {
    const pairs = fc.array(fc.tuple(name, value), { maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...sets), pairs, (parameters, sent) => {
        const query = new URLSearchParams(sent.map(([key, text]) => [key, text]));
        const { faults } = readQuery(parameters, query, known);
        const unknown = [...new Set(query.keys())].filter((key) => !Object.hasOwn(parameters, key));
        expect(faults.filter(({ isUnknown }) => isUnknown).length).toBe(Math.min(unknown.length, mostTold));
      }),
      { numRuns: 500 },
    );
  });

  test("takes a time that grows with it and no faster", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`a${at}`, "1"]));
    const since = performance.now();
    const { faults } = readParameters(overviewParameters, { ...many, issue: "a,".repeat(500_000) }, known);
    expect(faults.length).toBeLessThan(20);
    expect(performance.now() - since).toBeLessThan(10_000);
  });

  test("as a cursor is some place in this very list, or none", () => {
    const list = { revision: "0".repeat(64), path: "/api/v1/talks/statements", state: {} };
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          fc.base64String(),
          fc.json().map((json) => Buffer.from(json).toString("base64url")),
        ),
        (text) => {
          expect(["malformed", "foreign"]).toContain(readCursor(list, text));
        },
      ),
    );
  });
});
