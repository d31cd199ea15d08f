import fc from "fast-check";
import { expect, test } from "vitest";
import { type Filters, facetNames, groupOf, noFilters } from "@/lib/domain/filter";
import { listStatements, type StatementQuery } from "@/lib/queries/statement-list";
import { evidenceKinds, stances } from "@/lib/schemas/words";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";

describeOnEachRecord("the list of statements", (record) => {
  const { id } = record.negotiation;
  const everything = { limit: record.statements.length, from: 0 };
  const list = async (query: Partial<StatementQuery> = {}) => {
    const found = await listStatements(id, {
      filters: noFilters,
      round: [],
      document: [],
      ...everything,
      ...query,
    });
    if (found === null) throw new Error(`${id} is not in the database`);
    return found;
  };

  test("page by page visits each statement once, in the record's order, whatever the limit", async () => {
    const few = record.statements.length < 100;
    for (const limit of few ? [1, 7, record.statements.length] : [37, 200]) {
      const visited: string[] = [];
      for (let from: number | null = 0; from !== null && visited.length <= record.statements.length; ) {
        const page = await list({ limit, from });
        visited.push(...page.items.map((statement) => statement.id));
        from = page.next;
      }
      expect(visited).toEqual(record.statements.map((statement) => statement.id));
    }
  });

  test("a page past the end is empty and the last", async () => {
    expect(await list({ from: 10_000 })).toMatchObject({ items: [], next: null });
  });

  test("by round and by document has exactly theirs", async () => {
    for (const { id: round } of record.rounds) {
      const { items } = await list({ round: [round] });
      expect(items).toEqual(record.statements.filter((statement) => statement.round === round));
    }
    const documents = record.documents.slice(0, 2).map((document) => document.id);
    const { items } = await list({ document: documents });
    expect(items).toEqual(
      record.statements.filter(({ document }) => document && documents.includes(document)),
    );
  });

  const issues = record.issue_groups.flatMap((group) => group.issues.map((issue) => issue.id));
  const values = {
    issue: [...issues, ...new Set(issues.map(groupOf))],
    party: record.parties.map((party) => party.id),
    stance: [...stances],
    evidence: [...evidenceKinds],
  };
  const someFilters: fc.Arbitrary<Filters> = fc.record({
    issue: fc.subarray(values.issue, { maxLength: 3 }),
    party: fc.subarray(values.party, { maxLength: 2 }),
    stance: fc.subarray(values.stance, { maxLength: 3 }),
    evidence: fc.subarray(values.evidence, { maxLength: 3 }),
    q: fc.constantFrom("", "", "truce", "days", "the"),
  });

  test("each facet's count is the number of statements that value alone would leave", async () => {
    await fc.assert(
      fc.asyncProperty(
        someFilters,
        fc.constantFrom(...facetNames),
        fc.nat(),
        async (filters, name, which) => {
          const { facets } = await list({ filters, limit: 1 });
          const value = values[name][which % values[name].length] ?? "";
          const { items } = await list({ filters: { ...filters, [name]: [value] } });
          expect(facets[name][value] ?? 0).toBe(items.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});
