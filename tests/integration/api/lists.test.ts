import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import * as documents from "@/app/api/v1/[negotiation]/documents/route";
import * as issues from "@/app/api/v1/[negotiation]/issues/route";
import * as positions from "@/app/api/v1/[negotiation]/positions/route";
import * as rounds from "@/app/api/v1/[negotiation]/rounds/route";
import * as snapshots from "@/app/api/v1/[negotiation]/snapshots/route";
import * as sources from "@/app/api/v1/[negotiation]/sources/route";
import * as statements from "@/app/api/v1/[negotiation]/statements/route";
import * as negotiations from "@/app/api/v1/negotiations/route";
import { fullPosition, issueEntry, listAnswer, negotiationEntry } from "@/lib/schemas/answers";
import { document, round, source, statement } from "@/lib/schemas/entities";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { snapshotEntry } from "@/lib/schemas/views";
import { importRecord } from "@/prisma/import";
import { call, readProblem, refusedNames } from "@/tests/integration/api/call";
import { describeOnTwoRecords } from "@/tests/integration/queries/two-records";
import { reword } from "@/tests/integration/setup/record";

const idsOf = (list: readonly { id: string }[]) => list.map((each) => each.id);
const lists: Record<
  string,
  { route: typeof issues; item: z.ZodMiniType; key: string; keys: (record: WholeRecord) => string[] }
> = {
  issues: {
    route: issues,
    item: issueEntry,
    key: "id",
    keys: (record) => record.issue_groups.flatMap((group) => idsOf(group.issues)),
  },
  rounds: { route: rounds, item: round, key: "id", keys: (record) => idsOf(record.rounds) },
  documents: { route: documents, item: document, key: "id", keys: (record) => idsOf(record.documents) },
  statements: { route: statements, item: statement, key: "id", keys: (record) => idsOf(record.statements) },
  positions: {
    route: positions,
    item: fullPosition,
    key: "issue",
    keys: (record) =>
      record.issue_groups
        .flatMap((group) => group.issues)
        .flatMap((issue) => record.parties.map(() => issue.id)),
  },
  sources: { route: sources, item: source, key: "id", keys: (record) => idsOf(record.sources) },
  snapshots: { route: snapshots, item: snapshotEntry, key: "round", keys: (record) => idsOf(record.rounds) },
};

describeOnTwoRecords("every list of the API", (records, opened) => {
  const [large, small] = records;
  if (large === undefined || small === undefined) throw new Error("two records expected");
  const { id } = small.negotiation;
  const ask = (name: string, query = "", negotiation = id) => {
    const list = lists[name];
    if (list === undefined) throw new Error(`no list ${name}`);
    return call(list.route, { negotiation }, `/api/v1/${negotiation}/${name}${query}`);
  };
  const readList = async (name: string, query = "", negotiation = id) => {
    const response = await ask(name, query, negotiation);
    expect(response.status).toBe(200);
    const item = lists[name]?.item;
    if (item === undefined) throw new Error(`no list ${name}`);
    return listAnswer(item).parse(await response.json());
  };
  const cursorOf = async (name: string, query: string) => (await readList(name, query)).next ?? "";

  describe.each(Object.entries(lists))("%s", (name, { key, keys }) => {
    test("by pages has each item once, in order, and says when it ends", async () => {
      for (const [record, limit] of [
        [small, 3],
        [large, 150],
      ] as const) {
        const negotiation = record.negotiation.id;
        const found: unknown[] = [];
        for (let query: string | null = `?limit=${limit}`; query !== null; ) {
          const { data, next } = await readList(name, query, negotiation);
          found.push(...data.map((each) => Object.entries(each ?? {}).find(([field]) => field === key)?.[1]));
          query = next === null ? null : `?limit=${limit}&cursor=${next}`;
        }
        expect(found).toEqual(keys(record));
      }
    });

    test("has fifty at a time unless told otherwise, and two hundred at most", async () => {
      const all = keys(large).length;
      const negotiation = large.negotiation.id;
      expect((await readList(name, "", negotiation)).data).toHaveLength(Math.min(50, all));
      expect((await readList(name, "?limit=200", negotiation)).data).toHaveLength(Math.min(200, all));
    });

    test.each(["0", "201", "-1", "1.5", "1e2", "many", "%2B5", "007"])(
      "limit=%s is refused",
      async (limit) => {
        const { errors } = await readProblem(await ask(name, `?limit=${limit}`), 400);
        const expected = "a whole number from 1 to 200";
        expect(errors).toEqual([{ name: "limit", found: decodeURIComponent(limit), expected }]);
      },
    );

    test("what is unknown, empty, repeated or no cursor is refused, all at once", async () => {
      const query = "?colour=red&limit=&cursor=rubbish&limit=5&limit=5";
      expect(new Set(await refusedNames(await ask(name, query)))).toEqual(
        new Set(["colour", "limit", "cursor"]),
      );
    });

    test("of a negotiation that is not there is not found", async () => {
      for (const negotiation of ["nowhere", "\0", "__proto__"]) {
        const { detail } = await readProblem(await ask(name, "", negotiation), 404);
        expect(detail).toContain("There is no negotiation");
      }
    });
  });

  test("the sources by kind and language, with as many as each count says", async () => {
    const { facets = {} } = await readList("sources", "?limit=1");
    expect(Object.keys(facets)).toEqual(["kind", "language"]);
    for (const [name, counts] of Object.entries(facets)) {
      for (const [value, count] of Object.entries(counts)) {
        const { data } = await readList("sources", `?limit=200&${name}=${value}`);
        expect([value, data.length]).toEqual([value, count]);
      }
    }
    expect(await refusedNames(await ask("sources", "?kind=rumour&language=tlh"))).toEqual([
      "kind",
      "language",
    ]);
  });

  describe("a cursor", () => {
    test("of another list, of other filters or of another negotiation is refused", async () => {
      const cursor = await cursorOf("statements", "?limit=1");
      expect(await refusedNames(await ask("issues", `?cursor=${cursor}`))).toEqual(["cursor"]);
      const filtered = `?party=${small.parties[0]?.id}&cursor=${cursor}`;
      expect(await refusedNames(await ask("statements", filtered))).toEqual(["cursor"]);
      const other = await ask("statements", `?cursor=${cursor}`, large.negotiation.id);
      expect(await refusedNames(other)).toEqual(["cursor"]);
    });

    test("stays good when the limit or the order of the values changes", async () => {
      const [one, two] = idsOf(small.parties);
      const cursor = await cursorOf("statements", `?party=${one},${two}&limit=1`);
      const { data } = await readList("statements", `?party=${two},${one}&limit=4&cursor=${cursor}`);
      const expected = small.statements.filter((each) => each.party === one || each.party === two);
      expect(data).toEqual(expected.slice(1, 5));
    });

    test.each(["", "AAAA", "W10", "WyIwIiwiMCIsLTFd", "%00", "x".repeat(300)])(
      "%j is no cursor",
      async (text) => {
        expect(await refusedNames(await ask("sources", `?cursor=${text}`))).toContain("cursor");
      },
    );

    test("of a revision that is no longer in force is told apart: the list begins anew", async () => {
      const cursor = await cursorOf("sources", "?limit=1");
      const { revision } = await readList("sources");
      await importRecord(opened().client, reword(small, "Said in other words."));
      const { errors } = await readProblem(await ask("sources", `?cursor=${cursor}`), 409);
      expect(errors).toMatchObject([{ name: "cursor", found: "a cursor of an earlier revision" }]);
      expect((await readList("sources")).revision).not.toBe(revision);
      await importRecord(opened().client, small);
      expect((await readList("sources", `?cursor=${cursor}`)).revision).toBe(revision);
    });
  });

  test("the negotiations themselves are a list, whose revision changes with any of theirs", async () => {
    const answer = listAnswer(negotiationEntry);
    const list = async (query = "") => {
      const response = await call(negotiations, {}, `/api/v1/negotiations${query}`);
      expect(response.status).toBe(200);
      return answer.parse(await response.json());
    };
    const before = await list();
    expect(idsOf(before.data).sort()).toEqual(records.map((record) => record.negotiation.id).sort());
    const first = await list("?limit=1");
    expect([...first.data, ...(await list(`?limit=1&cursor=${first.next}`)).data]).toEqual(before.data);
    await importRecord(opened().client, reword(small, "Said in other words."));
    expect((await list()).revision).not.toBe(before.revision);
    await importRecord(opened().client, small);
    expect((await list()).revision).toBe(before.revision);
    expect(await refusedNames(await call(negotiations, {}, "/api/v1/negotiations?id=x"))).toEqual(["id"]);
  });
});
