import fc from "fast-check";
import { expect, test } from "vitest";
import { foundHref } from "@/lib/address/search";
import { isChosenIssue } from "@/lib/domain/filter";
import { noSearchFilters } from "@/lib/domain/search-facets";
import { joinWords } from "@/lib/domain/search-words";
import { type SearchQuery, searchByKind, searchRecord } from "@/lib/queries/search";
import { importRecord } from "@/prisma/import";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, reword } from "@/tests/integration/setup/record";

const everything = { limit: 10_000, from: 0 };

async function search(negotiation: string, query: Partial<SearchQuery>, page = everything) {
  const found = await searchRecord(negotiation, { q: "", ...noSearchFilters, ...query, ...page });
  if (found === null) throw new Error(`${negotiation} is not in the database`);
  const ids = found.items.map(({ id }) => id);
  return { ...found, ids };
}

describeOnEachRecord("a search", (record) => {
  const { id } = record.negotiation;

  test("for nothing finds everything there is, and counts it", async () => {
    const { count, facets, items } = await search(id, {});
    const issues = record.issue_groups.flatMap((group) => group.issues);
    const clauses = record.statements.filter((statement) => statement.document !== undefined);
    expect(facets.kind).toEqual({
      party: record.parties.length,
      issue: issues.length,
      round: record.rounds.length,
      document: record.documents.length,
      clause: clauses.length,
      statement: record.statements.length - clauses.length,
      outcome: record.outcomes.length,
      dispute: record.disputes.length,
      source: record.sources.length,
    });
    expect(items).toHaveLength(count);
    for (const hit of items) {
      expect(hit.href).toBe(foundHref(id, hit));
      expect(hit.title.some((part) => part.marked)).toBe(false);
    }
  });

  test("for the words of a thing finds it", async () => {
    const wanted = [
      ...record.issue_groups.flatMap(({ issues }) => issues).map(({ id: each, label }) => [each, label]),
      ...record.rounds.map((round) => [round.id, round.title]),
      ...record.documents.map((document) => [document.id, document.title]),
      ...record.disputes.slice(0, 5).map((dispute) => [dispute.id, dispute.question]),
      ...record.statements.slice(0, 5).map((statement) => [statement.id, statement.summary.slice(0, 200)]),
      ...record.statements.slice(-3).map((statement) => [statement.id, statement.id]),
    ];
    for (const [each = "", q = ""] of wanted) expect((await search(id, { q })).ids, q).toContain(each);
  });

  test("narrowed counts what each value would leave, as asking for that value does", async () => {
    const [word = ""] = record.issue_groups[0]?.issues[0]?.label.split(" ") ?? [];
    const { facets, items } = await search(id, { q: word });
    expect(items.length).toBeGreaterThan(0);
    for (const name of ["kind", "issue", "party"] as const) {
      for (const [value, count] of Object.entries(facets[name]).slice(0, 8)) {
        const narrowed = await search(id, { q: word, [name]: [value] });
        expect([narrowed.count, narrowed.facets[name]], `${name} ${value}`).toEqual([count, facets[name]]);
        if (name === "issue") {
          for (const { issues } of narrowed.items) {
            expect(issues.some((issue) => isChosenIssue(issue, [value]))).toBe(true);
          }
        }
      }
    }
  });

  test("page by page visits each find once, the best first", async () => {
    const [word = ""] = record.parties[0]?.name.split(" ").slice(-1) ?? [];
    const { ids } = await search(id, { q: word });
    const visited: string[] = [];
    for (let from: number | null = 0; from !== null; ) {
      const page = await search(id, { q: word }, { limit: 7, from });
      visited.push(...page.ids);
      from = page.next;
    }
    expect(visited).toEqual(ids);
    expect(new Set(ids.map((each, place) => `${each} ${place}`)).size).toBe(ids.length);
  });

  test("by kind has the same finds, under their kinds", async () => {
    const [word = ""] = record.parties[0]?.name.split(" ").slice(-1) ?? [];
    const { ids, facets } = await search(id, { q: word });
    const grouped = await searchByKind(id, { q: word, ...noSearchFilters, ...everything });
    expect(Object.fromEntries(grouped?.groups.map(({ kind, count }) => [kind, count]) ?? [])).toEqual(
      facets.kind,
    );
    expect(grouped?.groups.flatMap(({ hits }) => hits.map((hit) => hit.id)).toSorted()).toEqual(
      ids.toSorted(),
    );
  });

  test("never fails, whatever is typed", async () => {
    const odd = [
      "'",
      '"',
      "''",
      '"""',
      "' & | ! :* <-> ()",
      "a & !b | c:*",
      "foo <2> bar",
      "\\",
      "\0",
      "a\0b",
      "%",
      "_",
      "\ud800",
      "🙂🙂",
      "ъ".repeat(200),
      "x".repeat(200),
      "1".repeat(200),
      "Ситуація",
      "محادثات",
      "谈判",
      "-- ; DROP TABLE search_entry",
      "$1",
      "{}",
      "NULL",
      "...",
      "—",
      "a-b-c-d",
      "ﬁ ½ ①",
    ];
    for (const q of odd) expect((await search(id, { q })).count, q).toBeGreaterThanOrEqual(0);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (q) => {
        expect((await search(id, { q })).count).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});

describeOnBoth("a search of the invented record", (opened) => {
  const n = "three-party";
  const find = (q: string, query: Partial<SearchQuery> = {}) => search(n, { q, ...query });

  test("finds other forms of a word, and half of the last one", async () => {
    const record = await readTestRecord(inventedRecord);
    await importRecord(opened().client, reword(record, "Fishing boats withdraw from the northern harbours."));
    const [first] = record.statements;
    for (const q of [
      "withdrawal of boats",
      "harbour withdrawing",
      "northern harb",
      "NORTHERN",
      '"fishing boats"',
    ]) {
      expect((await find(q)).ids, q).toContain(first?.id);
    }
    expect((await find('"boats fishing"')).ids).not.toContain(first?.id);
    expect((await find('"northern harb"')).ids).not.toContain(first?.id);
    const [hit] = (await find("withdrawals northern")).items;
    expect(hit?.title.filter((part) => part.marked).map((part) => part.text)).toEqual([
      "withdraw",
      "northern",
    ]);
    await importRecord(opened().client, record);
    expect((await find("fishing boats withdraw harbours")).count).toBe(0);
  });

  test("finds each spelling of a name by each other, in any script, with or without its marks", async () => {
    const record = await readTestRecord(inventedRecord);
    for (const group of record.spellings) {
      const counts = await Promise.all(group.map(async (name) => (await find(`"${name}"`)).ids.toSorted()));
      expect(counts[0]?.length, group.join()).toBeGreaterThan(0);
      for (const ids of counts) expect(ids, group.join()).toEqual(counts[0]);
    }
  });

  test("finds names in Cyrillic letters, and says what was searched for", async () => {
    const record = await readTestRecord(inventedRecord);
    await importRecord(opened().client, reword(record, "The envoys of Zelvany met in Tarnopol."));
    const found = await find("Тарнополь");
    expect(found.ids).toEqual((await find("Tarnopol")).ids);
    expect(found.ids).toContain(record.statements[0]?.id);
    expect(found.corrected).toEqual([{ typed: "Тарнополь", used: "Tarnopol" }]);
    expect((await find("Тарнополь поштамтом")).count).toBe(0);
    await importRecord(opened().client, record);
  });

  test("what goes by a name comes before what tells of it", async () => {
    const { documents } = await readTestRecord(inventedRecord);
    for (const { id: document, title } of documents) {
      const q = joinWords(title);
      const { items } = await find(q);
      const named = items.findIndex((hit) => hit.id === document);
      const told = items.findIndex((hit) => hit.kind === "statement" || hit.kind === "clause");
      expect(named, q).toBeGreaterThanOrEqual(0);
      if (told !== -1) expect(named, q).toBeLessThan(told);
    }
  });

  test("sets right what was mistyped, and says so", async () => {
    const record = await readTestRecord(inventedRecord);
    const { name } = record.parties[0] ?? { name: "" };
    const [word = ""] = name.split(" ").toSorted((one, other) => other.length - one.length);
    const mistyped = `${word.slice(0, 2)}${word.slice(3)}`;
    const { corrected, ids } = await find(mistyped);
    expect(corrected).toEqual([{ typed: mistyped.toLowerCase(), used: word }]);
    expect(ids).toEqual((await find(`"${word}"`)).ids);
  });

  test("says what to try where nothing has all words", async () => {
    const record = await readTestRecord(inventedRecord);
    const [one, other] = record.issue_groups.map(
      ({ issues }) => joinWords(issues[0]?.label ?? "").split(" ")[0],
    );
    const { count, advice } = await find(`${one} zzzzzzz ${other}`);
    expect(count).toBe(0);
    expect(advice.instead).toBeNull();
    expect(advice.alone.map(({ q }) => q)).toEqual([one, other]);
    for (const { q, count: alone } of advice.alone)
      expect((await find(q)).count).toBeGreaterThanOrEqual(alone);
  });

  test("of no negotiation is none", async () => {
    expect(await searchRecord("no-such", { q: "a", ...noSearchFilters, ...everything })).toBeNull();
  });
});
