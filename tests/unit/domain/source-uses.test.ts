import { describe, expect, test } from "vitest";
import { countSourceFacets, filterSources, languagesOf, noSourceFilters } from "@/lib/domain/source-filter";
import { createSourceUses, type SourceUses, sourcesByPublisher } from "@/lib/domain/source-uses";
import { loadThreeParty } from "./three-party";

const invented = await loadThreeParty();

function idsOf(uses: SourceUses): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(uses).map(([kind, entries]) => [kind, entries.map(({ id }) => id)]),
  );
}

describe("what rests on a source of the three-party record, by hand", () => {
  const usesOf = createSourceUses(invented);

  test("statements, an outcome by a step, a dispute by a version, a document, a round", () => {
    expect(idsOf(usesOf("ostrelian-ministry-2017-06-19"))).toEqual({
      statements: ["os-letter-1", "os-letter-1-gauges"],
      outcomes: [],
      disputes: ["who-shut-the-gates"],
      documents: ["ostrel-letter-2017"],
      rounds: ["letters-2017"],
    });
    expect(idsOf(usesOf("tarn-institute-2018"))).toEqual({
      statements: ["os-letters-guarantor", "os-grey-guarantor"],
      outcomes: ["out-grey-gauges"],
      disputes: ["number-of-boats"],
      documents: [],
      rounds: [],
    });
  });

  test("an entry that cites a source twice rests on it once", () => {
    for (const { id } of invented.sources) {
      for (const ids of Object.values(idsOf(usesOf(id)))) expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("nothing rests on what is not a source", () => {
    expect(Object.values(usesOf("no-such-source")).flat()).toEqual([]);
  });
});

test("publishers by name, each one's newest source first, none left out", () => {
  const groups = sourcesByPublisher(invented);
  expect(groups.map(({ publisher, sources }) => [publisher, sources.map(({ source }) => source.id)])).toEqual(
    [
      ["Archive of the Cantons", ["letters-collected"]],
      ["Lake Gazette", ["lake-gazette-2018-05-10", "lake-gazette-2017-06-22"]],
      ["Lakeside Wire", ["wire-2018-01"]],
      ["Mossgäte Herald", ["mossgate-herald-2017-03-15"]],
      ["Radio Port Almasín", ["almasin-radio-2018-01-16"]],
      ["Tarn Institute", ["tarn-institute-2018"]],
      ["Министерство озёрных дел", ["ostrelian-ministry-2017-06-19"]],
    ],
  );
  const herald = groups.find(({ publisher }) => publisher === "Mossgäte Herald")?.sources[0];
  expect(herald?.uses).toEqual({ statements: 9, outcomes: 1, disputes: 1, documents: 1, rounds: 1 });
});

describe("filters of sources", () => {
  const { sources } = invented;

  test("several values are or, names are and", () => {
    const found = filterSources(sources, { kind: ["wire", "newsroom"], language: ["en"] });
    expect(found.map(({ id }) => id)).toEqual([
      "mossgate-herald-2017-03-15",
      "lake-gazette-2017-06-22",
      "lake-gazette-2018-05-10",
      "wire-2018-01",
    ]);
    expect(filterSources(sources, noSourceFilters)).toEqual(sources);
  });

  test("each count says what its value would leave with the other filter on", () => {
    expect(countSourceFacets(sources, { kind: ["government", "wire"], language: [] })).toEqual({
      kind: {
        newsroom: 3,
        government: 1,
        "public-broadcaster": 1,
        "think-tank": 1,
        wire: 1,
        scholarly: 1,
      },
      language: { ru: 1, en: 1 },
    });
  });

  test("languages come by how often they occur", () => {
    expect(languagesOf(sources)).toEqual(["en", "es", "ru"]);
  });
});
