import { describe, expect, test } from "vitest";
import { coverageOf } from "@/lib/domain/coverage";
import { evidenceShares } from "@/lib/domain/evidence-share";
import { buildRecord } from "./build-record";
import { loadThreeParty } from "./three-party";

const invented = await loadThreeParty();

describe("what the three-party record holds of each party in each round, by hand", () => {
  const coverage = coverageOf(invented);

  test("parties in their order; a round without a statement is left out, not counted as nought", () => {
    expect(coverage.parties).toEqual([
      {
        party: "quillon",
        rounds: { "letters-2017": 3, "ferry-house-2018": 2, "grey-island-2018": 3 },
        all: 8,
      },
      {
        party: "varnia",
        rounds: { "lantern-hall-2017": 7, "letters-2017": 3, "ferry-house-2018": 3, "grey-island-2018": 3 },
        all: 16,
      },
      {
        party: "ostrelia",
        rounds: { "lantern-hall-2017": 3, "letters-2017": 7, "ferry-house-2018": 4, "grey-island-2018": 4 },
        all: 18,
      },
      { party: "tamarind-league", rounds: { "ferry-house-2018": 6 }, all: 6 },
    ]);
  });

  test("rounds by their ordinal, and every paper of which less than the whole is known", () => {
    expect(coverage.rounds.map(({ id }) => id)).toEqual([
      "lantern-hall-2017",
      "letters-2017",
      "ferry-house-2018",
      "grey-island-2018",
    ]);
    expect(coverage.partial.map(({ id, completeness }) => `${id}: ${completeness}`)).toEqual([
      "ostrel-letter-2017: partial",
      "quillon-note-2017: reported",
      "ferry-house-text-2018: reported",
    ]);
  });

  test("no statement is lost: rounds add up to the party, parties to the record", () => {
    const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
    for (const { rounds, all } of coverage.parties) expect(sum(Object.values(rounds))).toBe(all);
    expect(sum(coverage.parties.map(({ all }) => all))).toBe(invented.statements.length);
  });
});

describe("what is known of each side rests on", () => {
  const shares = evidenceShares(invented);

  test("counts and shares of all of a party's statements, in the fixed order of kinds", () => {
    expect(shares.find(({ party }) => party === "varnia")).toEqual({
      party: "varnia",
      all: 16,
      parts: [
        { evidence: "own-text", count: 6, share: 0.375 },
        { evidence: "own-words", count: 5, share: 0.3125 },
        { evidence: "other-side", count: 1, share: 0.0625 },
        { evidence: "press-reading", count: 4, share: 0.25 },
      ],
    });
  });

  test("the shares of a party make up the whole", () => {
    for (const { parts, all } of shares) {
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(all);
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  test("a party that never spoke has its place, with nothing in it", () => {
    const shares = evidenceShares(buildRecord({ statements: [] }));
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.every(({ all, parts }) => all === 0 && parts.length === 0)).toBe(true);
  });
});
