import fc from "fast-check";
import { createLoader, type ParserMap } from "nuqs/server";
import { describe, expect, test } from "vitest";
import {
  alignments,
  compareHref,
  compareParameters,
  markings,
  roundHref,
  roundParameters,
  snapshotHref,
  snapshotParameters,
  snapshotViews,
} from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { evidenceKinds, stances, statuses } from "@/lib/schemas/words";

const known = {
  docs: ["one", "two", "three"],
  columns: ["alba@first", "borea@first", "alba@second"],
  issue: ["truce", "truce.scope", "land.border"],
  party: ["alba", "borea"],
  order: ["alba", "borea"],
  status: statuses,
};
const some = <Value>(values: readonly Value[]) =>
  fc.subarray([...values]).chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }));
const words = fc
  .string({ unit: "binary", maxLength: 100 })
  .filter((text) => text === "" || text.trim() !== "");
const filters = {
  issue: some(known.issue),
  party: some(known.party),
  stance: some(stances),
  evidence: some(evidenceKinds),
  q: words,
};
const compareState = fc.record({
  docs: some(known.docs),
  columns: some(known.columns),
  by: fc.constantFrom(...alignments),
  diff: fc.constantFrom(null, ...markings),
  ...filters,
});
const grid = { issue: some(known.issue), status: some(statuses), order: some(known.party) };
const snapshotState = fc.record({
  view: fc.constantFrom(...snapshotViews),
  docs: some(known.docs),
  columns: some(known.columns),
  by: fc.constantFrom(...alignments),
  diff: fc.constantFrom(null, ...markings),
  ...filters,
  ...grid,
});

/** The query of an address as a server hands it to a page: repeated names become a list. */
function rawOf(address: string): RawParameters {
  const query = new URL(address, "http://localhost").searchParams;
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

describe("what an address is made from is read from it again", () => {
  const readsAgain = <Map extends ParserMap>(parameters: Map, address: string, state: unknown) => {
    expect(createLoader(parameters)(new URL(address, "http://localhost"))).toEqual(state);
    expect(readParameters(parameters, rawOf(address), known)).toEqual({ state, faults: [], canonical: null });
  };

  test("a comparison", () => {
    fc.assert(
      fc.property(compareState, (state) => readsAgain(compareParameters, compareHref("talks", state), state)),
    );
  });

  test("a round", () => {
    fc.assert(
      fc.property(fc.record({ ...grid, page: fc.integer({ min: 1, max: 99_999 }) }), (state) =>
        readsAgain(roundParameters, roundHref("talks", "first", state), state),
      ),
    );
  });

  test("a snapshot", () => {
    fc.assert(
      fc.property(snapshotState, (state) =>
        readsAgain(snapshotParameters, snapshotHref("0123456789ab", state), state),
      ),
    );
  });

  test("a state at its defaults is not written", () => {
    expect(compareHref("talks", { docs: [], by: "issue", q: "", issue: [] })).toBe("/talks/compare");
  });
});

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 250 }),
  fc.constantFrom("", " ", ",", "truce,,x"),
);
const someName = fc.oneof(fc.constantFrom(...Object.keys(snapshotParameters)), fc.string());
// Of more than six faults of a kind only their number is told.
const anyQuery = fc.array(fc.tuple(someName, text), { maxLength: 6 }).map((pairs) => {
  const query = new URLSearchParams(pairs);
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
});

describe("any query at all", () => {
  test("each value is taken, or a fault is told of its parameter", () => {
    fc.assert(
      fc.property(anyQuery, (raw) => {
        const { state, faults } = readParameters(snapshotParameters, raw, known);
        const taken: Record<string, unknown> = state;
        const told = (name: string) => faults.some((fault) => name.startsWith(fault.name.replace(/…$/, "")));
        for (const [name, parts] of Object.entries(raw)) {
          if (told(name)) continue;
          const held = taken[name];
          const sent = parts.filter((part) => part.trim() !== "");
          if (!Array.isArray(held))
            expect(new Set(sent.length === 0 ? [held] : sent)).toEqual(new Set([held]));
          else
            expect(new Set(held)).toEqual(
              new Set(sent.flatMap((part) => part.split(",")).filter((value) => value.trim() !== "")),
            );
        }
      }),
      { numRuns: 500 },
    );
  });

  test("the canonical address reads the same, tells of the same parameters and is canonical itself", () => {
    fc.assert(
      fc.property(anyQuery, (raw) => {
        const read = readParameters(snapshotParameters, raw, known);
        if (read.canonical === null) return;
        const again = readParameters(snapshotParameters, rawOf(read.canonical), known);
        expect(again.state).toEqual(read.state);
        expect(again.canonical).toBeNull();
        const single = read.faults.filter((fault) => fault.expected !== "one value");
        expect(new Set(again.faults.map((fault) => fault.name))).toEqual(
          new Set(single.map((fault) => fault.name)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
