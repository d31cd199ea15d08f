import { expect, test } from "vitest";
import * as json from "@/app/api/v1/[negotiation]/changes/route";
import * as csv from "@/app/api/v1/[negotiation]/changes.csv/route";
import { changesBetween } from "@/lib/domain/changes";
import { listAnswer } from "@/lib/schemas/answers";
import { type Change, change } from "@/lib/schemas/views";
import { call, refusedNames } from "@/tests/integration/api/call";
import { readLines } from "@/tests/integration/exports/read-files";
import { describeOnEachRecord } from "@/tests/integration/queries/two-records";

describeOnEachRecord("the changes of the API", (record) => {
  const negotiation = record.negotiation.id;
  const [first, second] = record.rounds;
  const [beforeLast, last] = record.rounds.slice(-2);
  if (!first || !second || !beforeLast || !last) throw new Error("the record has fewer than two rounds");
  const ask = (query: string) => call(json, { negotiation }, `/api/v1/${negotiation}/changes${query}`);
  const askTable = (query: string, headers = {}) =>
    call(csv, { negotiation }, `/api/v1/${negotiation}/changes.csv${query}`, headers);
  const readPage = async (query: string) => {
    const response = await ask(query);
    expect(response.status).toBe(200);
    return listAnswer(change).parse(await response.json());
  };
  const readAll = async (query: string) => {
    const all: Change[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof readPage>> = await readPage(
        `?limit=200${query}${cursor && `&cursor=${cursor}`}`,
      );
      all.push(...page.data);
      cursor = page.next;
    }
    return all;
  };

  test("without parameters they are those of the newest round against the one before it", async () => {
    expect(await readAll("")).toEqual(changesBetween(record, beforeLast.id, last.id));
  });

  test("between any two rounds, in either order", async () => {
    const expected = changesBetween(record, first.id, last.id);
    expect(await readAll(`&from=${first.id}&to=${last.id}`)).toEqual(expected);
    expect(await readAll(`&from=${last.id}&to=${first.id}`)).toEqual(expected);
  });

  test("the first round alone is compared with the time before it", async () => {
    expect(await readAll(`&to=${first.id}`)).toEqual(changesBetween(record, null, first.id));
  });

  test("the count of each type is what the type finds", async () => {
    const pair = `&from=${first.id}&to=${second.id}`;
    const { facets } = await readPage(`?limit=1${pair}`);
    expect(Object.keys(facets ?? {})).toEqual(["issue", "party", "stance", "evidence", "type"]);
    for (const [type, count] of Object.entries(facets?.type ?? {})) {
      const found = await readAll(`${pair}&type=${type}`);
      expect([type, found.length]).toEqual([type, count]);
      expect(new Set(found.map((each) => each.type))).toEqual(new Set([type]));
    }
  });

  test("what cannot be used is refused by name", async () => {
    expect(await refusedNames(await ask("?from=nowhere&type=vanished&status=opposed"))).toEqual([
      "from",
      "type",
      "status",
    ]);
    expect(await refusedNames(await askTable("?to=nowhere&limit=5"))).toEqual(["to", "limit"]);
  });

  test("the table has every change with both statements, and the revision in a header", async () => {
    const response = await askTable(`?from=${first.id}&to=${second.id}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/csv/);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="${negotiation}-changes.csv"`,
    );
    const { revision } = await readPage("?limit=1");
    expect(response.headers.get("parley-revision")).toBe(revision);
    const expected = changesBetween(record, first.id, second.id);
    const lines = readLines(await response.text());
    expect(lines).toHaveLength(expected.length + 1);
    expect(lines[0]?.join()).toBe(
      "issue,party,type,from_round,from_statement,from_date,from_stance,from_summary,from_evidence,from_certainty,to_round,to_statement,to_date,to_stance,to_summary,to_evidence,to_certainty,reason,steps",
    );
    expected.forEach(({ issue, party, type, from }, index) => {
      const begins = [issue, party, type, from?.round ?? "", from?.statement ?? ""];
      expect(lines[index + 1]?.slice(0, begins.length)).toEqual(begins);
    });
  });

  test("a table that the asker has already is not sent again", async () => {
    const tag = (await askTable("")).headers.get("etag") ?? "";
    expect((await askTable("", { "if-none-match": tag })).status).toBe(304);
  });
});
