import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countFacets,
  createSearchIndex,
  type FacetName,
  type Filters,
  facetNames,
  filterStatements,
  groupOf,
} from "@/lib/domain/filter";
import type { Statement } from "@/lib/schemas/entities";
import { evidenceKinds, stances } from "@/lib/schemas/words";
import { buildStatement } from "./build-record";

const issues = ["truce.scope", "truce.watch", "land.border", "land.return"];
const groups = [...new Set(issues.map(groupOf))];
const values: Record<FacetName, readonly string[]> = {
  issue: [...issues, ...groups],
  party: ["alba", "borea", "medius"],
  stance: stances,
  evidence: evidenceKinds,
};
const summaries = ["Thirty days of truce", "Kyiv keeps the border", "The border of Łódź", "Послы в Киеве"];
const queries = ["", "border", "days truce", '"the border"', "киев", "nothing at all"];

const someStatements = fc
  .array(
    fc.record({
      issue: fc.constantFrom(...issues),
      also: fc.subarray(issues),
      party: fc.constantFrom(...values.party),
      stance: fc.constantFrom(...stances),
      evidence: fc.constantFrom(...evidenceKinds),
      summary: fc.constantFrom(...summaries),
    }),
    { maxLength: 25 },
  )
  .map((list): Statement[] =>
    list.map((fields, order) => {
      const also = fields.also.filter((issue) => issue !== fields.issue);
      return buildStatement(`s${order}`, { ...fields, also, order });
    }),
  );
const someFilters: fc.Arbitrary<Filters> = fc.record({
  issue: fc.subarray([...values.issue], { maxLength: 2 }),
  party: fc.subarray([...values.party]),
  stance: fc.subarray([...values.stance], { maxLength: 4 }),
  evidence: fc.subarray([...values.evidence], { maxLength: 4 }),
  q: fc.constantFrom(...queries),
});
const search = (statements: readonly Statement[]) => createSearchIndex(statements, [["Kyiv", "Киев"]]);

describe("laws of filters and facets", () => {
  test("a facet's count is what is left when that value alone is chosen there, the other filters on", () => {
    fc.assert(
      fc.property(someStatements, someFilters, (statements, filters) => {
        const index = search(statements);
        const facets = countFacets(statements, filters, index);
        for (const name of facetNames) {
          for (const value of values[name]) {
            const left = filterStatements(statements, { ...filters, [name]: [value] }, index);
            expect(facets[name][value] ?? 0).toBe(left.length);
          }
        }
      }),
    );
  });

  test("the order of the values makes no difference, nor does the order of the statements to who passes", () => {
    fc.assert(
      fc.property(someStatements, someFilters, (statements, filters) => {
        const index = search(statements);
        const turned: Filters = {
          issue: filters.issue.toReversed(),
          party: filters.party.toReversed(),
          stance: filters.stance.toReversed(),
          evidence: filters.evidence.toReversed(),
          q: filters.q,
        };
        const passing = filterStatements(statements, filters, index);
        expect(filterStatements(statements, turned, index)).toEqual(passing);
        expect(filterStatements(statements.toReversed(), filters, index).reverse()).toEqual(passing);
        expect(countFacets(statements.toReversed(), turned, index)).toEqual(
          countFacets(statements, filters, index),
        );
      }),
    );
  });

  test("filters applied one after the other leave the same as together", () => {
    fc.assert(
      fc.property(
        someStatements,
        someFilters,
        fc.shuffledSubarray([...facetNames, "q"]),
        (statements, filters, order) => {
          const index = search(statements);
          const none: Filters = { issue: [], party: [], stance: [], evidence: [], q: "" };
          const names = [...order, ...[...facetNames, "q"].filter((name) => !order.includes(name))];
          const step = (left: Statement[], name: string) =>
            filterStatements(
              left,
              { ...none, ...Object.fromEntries(Object.entries(filters).filter(([key]) => key === name)) },
              index,
            );
          expect(names.reduce(step, statements)).toEqual(filterStatements(statements, filters, index));
        },
      ),
    );
  });
});
