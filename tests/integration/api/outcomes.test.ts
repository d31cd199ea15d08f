import { expect, test } from "vitest";
import * as disputes from "@/app/api/v1/[negotiation]/disputes/route";
import * as disputesTable from "@/app/api/v1/[negotiation]/disputes.csv/route";
import * as outcomes from "@/app/api/v1/[negotiation]/outcomes/route";
import * as outcomesTable from "@/app/api/v1/[negotiation]/outcomes.csv/route";
import { outcomesAt } from "@/lib/domain/outcomes-at";
import { listAnswer, outcomeEntry } from "@/lib/schemas/answers";
import { dispute } from "@/lib/schemas/entities";
import { call, readProblem, refusedNames } from "@/tests/integration/api/call";
import { readLines } from "@/tests/integration/exports/read-files";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";

const lists = { outcomes, "outcomes.csv": outcomesTable, disputes, "disputes.csv": disputesTable };

describeOnEachRecord("outcomes and disputes of the API", (record) => {
  const negotiation = record.negotiation.id;
  const ask = (name: keyof typeof lists, query = "", of = negotiation) =>
    call(lists[name], { negotiation: of }, `/api/v1/${of}/${name}${query}`);
  const readOutcomes = async (query: string) => {
    const response = await ask("outcomes", query);
    expect(response.status).toBe(200);
    return listAnswer(outcomeEntry).parse(await response.json());
  };
  const readDisputes = async (query: string) => {
    const response = await ask("disputes", query);
    expect(response.status).toBe(200);
    return listAnswer(dispute).parse(await response.json());
  };
  const readTable = async (name: "outcomes.csv" | "disputes.csv", query = "") => {
    const response = await ask(name, query);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/csv/);
    return readLines(await response.text());
  };

  test("all of them, in the record's order", async () => {
    expect((await readOutcomes("?limit=200")).data).toEqual(record.outcomes);
    expect((await readDisputes("?limit=200")).data).toEqual(record.disputes);
  });

  test("the count beside each value is what the value finds", async () => {
    const { facets = {} } = await readOutcomes("?limit=1");
    expect(Object.keys(facets)).toEqual(["issue", "status"]);
    for (const [name, counts] of Object.entries(facets)) {
      for (const [value, count] of Object.entries(counts)) {
        const { data } = await readOutcomes(`?limit=200&${name}=${value}`);
        expect([value, data.length]).toEqual([value, count]);
      }
    }
    const { facets: disputed = {} } = await readDisputes("?limit=1");
    expect(Object.keys(disputed)).toEqual(["issue", "kind"]);
    for (const [name, counts] of Object.entries(disputed)) {
      for (const [value, count] of Object.entries(counts)) {
        expect((await readDisputes(`?limit=200&${name}=${value}`)).data).toHaveLength(count);
      }
    }
  });

  test("both filters together, and a group for all its issues", async () => {
    const [first] = record.outcomes;
    const group = first?.issue.split(".")[0];
    const { data } = await readOutcomes(`?limit=200&issue=${group}&status=${first?.status}`);
    expect(data).toEqual(
      record.outcomes.filter((each) => each.issue.startsWith(`${group}.`) && each.status === first?.status),
    );
  });

  test("as at a round they are what was known when it ended, and their status is not", async () => {
    for (const [index, { id, window }] of record.rounds.entries()) {
      const { data, facets } = await readOutcomes(`?limit=200&round=${id}`);
      expect(data).toEqual(outcomesAt(record, id));
      expect(Object.keys(facets ?? {})).toEqual(["issue"]);
      const upTo = new Set(record.rounds.slice(0, index + 1).map((round) => round.id));
      for (const each of data) {
        expect(each.status).toBeUndefined();
        expect(upTo.has(each.round)).toBe(true);
        expect(each.steps.every((step) => step.date <= window.to)).toBe(true);
      }
      const disputes = await readDisputes(`?limit=200&round=${id}`);
      expect(disputes.data).toEqual(record.disputes.filter((each) => upTo.has(each.round)));
    }
    const round = record.rounds.at(-1)?.id;
    expect(await refusedNames(await ask("outcomes", `?round=${round}&status=lapsed`))).toEqual(["status"]);
  });

  test("the table has a row for every figure, and one for whatever has none", async () => {
    const [header, ...rows] = await readTable("outcomes.csv");
    expect(header?.join()).toMatch(/^outcome,round,issue,status,.*,role,to,by,of,doubt,sources$/);
    const places = record.outcomes.flatMap((each) => [each, ...each.steps]);
    const expected = places.reduce((sum, each) => sum + Math.max(1, each.quantities.length), 0);
    expect(rows).toHaveLength(expected);
    const parts = rows.filter((row) => row.includes("part"));
    const figures = places.flatMap((each) => each.quantities).filter(({ role }) => role === "part");
    expect(parts).toHaveLength(figures.length);
  });

  test("the table of disputes has a row for every version", async () => {
    const [, ...rows] = await readTable("disputes.csv");
    expect(rows).toHaveLength(record.disputes.flatMap((each) => each.versions).length);
  });

  test("what cannot be used is refused by name", async () => {
    expect(await refusedNames(await ask("outcomes", "?status=opposed&issue=nowhere&party=x"))).toEqual([
      "status",
      "issue",
      "party",
    ]);
    expect(await refusedNames(await ask("disputes", "?status=agreed"))).toEqual(["status"]);
    expect(await refusedNames(await ask("outcomes.csv", "?limit=5"))).toEqual(["limit"]);
    const missing = await ask("disputes.csv", "", "nowhere");
    expect((await readProblem(missing, 404)).detail).toContain("There is no negotiation");
  });
});
