import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChangeFilters, countChangeFacets, filterChanges } from "@/lib/domain/change-filter";
import { changesBetween } from "@/lib/domain/changes";
import { createSearchIndex, facetNames, noFilters } from "@/lib/domain/filter";
import type { RecordData } from "@/lib/schemas/record-data";
import { changeTypes, stances } from "@/lib/schemas/words";
import { arbitraryRecord } from "./arbitrary-record";
import { loadThreeParty } from "./three-party";

const record = await loadThreeParty();

/** Filters the changes from the first to the last round of a record. */
function between(data: RecordData, filters: Partial<ChangeFilters>) {
  const all = { ...noFilters, type: [], ...filters };
  const changes = changesBetween(data, data.rounds[0]?.id ?? "", data.rounds.at(-1)?.id ?? "");
  const statements = new Map(data.statements.map((statement) => [statement.id, statement]));
  const search = createSearchIndex(data.statements, data.spellings);
  return {
    ids: filterChanges(changes, statements, all, search).map((change) => change.to.statement),
    facets: countChangeFacets(changes, statements, all, search),
  };
}

describe("filters of changes, by hand", () => {
  test("types are alternatives", () => {
    expect(between(record, { type: ["hardened", "widened"] }).ids.sort()).toEqual([
      "va-grey-patrols",
      "va-letters-crossings",
    ]);
  });

  test("type and party are both asked for", () => {
    expect(between(record, { type: ["narrowed"], party: ["ostrelia"] }).ids.sort()).toEqual([
      "os-grey-water",
      "os-letters-sequence",
    ]);
  });

  test("an issue is matched by what touches it too, and so counted", () => {
    const { ids, facets } = between(record, { type: ["added"], issue: ["people.return"] });
    expect(ids.sort()).toEqual([
      "os-protocol-2",
      "qu-ferry-return",
      "qu-ferry-sequence",
      "qu-protocol-2",
      "tl-text-4",
    ]);
    expect(facets.party).toEqual({ ostrelia: 1, quillon: 3, "tamarind-league": 1 });
    expect(facets.type).toEqual({ silent: 1, added: 5 });
  });

  test("words are looked for in what was said last", () => {
    expect(between(record, { q: "six boats" }).ids).toEqual([]);
    expect(between(record, { q: "four boats" }).ids).toEqual(["va-grey-patrols"]);
  });
});

const someOf = <Value extends string>(values: readonly Value[]) => fc.subarray([...values], { maxLength: 2 });
const filters = fc.record({
  issue: someOf<string>(["truce", "truce.scope", "land.border"]),
  party: someOf<string>(["alba", "borea", "medius"]),
  stance: someOf<string>(stances),
  evidence: fc.constant<string[]>([]),
  type: someOf<string>(changeTypes),
  q: fc.constantFrom("", "s1", "says"),
});

test("the count of a value is how many are left when it alone is chosen of its name", () => {
  fc.assert(
    fc.property(arbitraryRecord, filters, (data, chosen) => {
      const { facets } = between(data, chosen);
      for (const name of [...facetNames, "type"] as const) {
        for (const [value, count] of Object.entries(facets[name])) {
          expect(between(data, { ...chosen, [name]: [value] }).ids).toHaveLength(count);
        }
      }
    }),
    { numRuns: 60 },
  );
});
