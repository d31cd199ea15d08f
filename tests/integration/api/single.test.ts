import { beforeAll, describe, expect, test } from "vitest";
import * as document from "@/app/api/v1/[negotiation]/documents/[document]/route";
import * as issue from "@/app/api/v1/[negotiation]/issues/[issue]/route";
import * as position from "@/app/api/v1/[negotiation]/positions/[position]/route";
import * as round from "@/app/api/v1/[negotiation]/rounds/[round]/route";
import * as negotiation from "@/app/api/v1/[negotiation]/route";
import * as source from "@/app/api/v1/[negotiation]/sources/[source]/route";
import * as statement from "@/app/api/v1/[negotiation]/statements/[statement]/route";
import { positionId } from "@/lib/domain/position-id";
import { getInForce } from "@/lib/queries/in-force";
import { getSnapshotPayload, listSnapshots } from "@/lib/queries/snapshots";
import { issueEntry, roundAnswer, singleAnswer } from "@/lib/schemas/answers";
import { source as sourceSchema } from "@/lib/schemas/entities";
import { documentView, outline, positionsView, roundView, statementView } from "@/lib/schemas/views";
import { importRecord } from "@/prisma/import";
import { call, readProblem } from "@/tests/integration/api/call";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, reword } from "@/tests/integration/setup/record";

const record = await readTestRecord(inventedRecord);

describeOnBoth("one thing of the API", (opened) => {
  beforeAll(() => importRecord(opened().client, record));
  const n = record.negotiation.id;
  const v1 = `/api/v1/${n}`;
  const first = {
    issue: record.issue_groups[0]?.issues[0]?.id ?? "",
    round: record.rounds[0]?.id ?? "",
    document: record.documents[0]?.id ?? "",
    statement: record.statements[0]?.id ?? "",
    source: record.sources[0]?.id ?? "",
    position: positionId(record.parties[0]?.id ?? "", record.rounds[0]?.id ?? ""),
  };
  const askDocument = (headers?: Record<string, string>) =>
    call(
      document,
      { negotiation: n, document: first.document },
      `${v1}/documents/${first.document}`,
      headers,
    );

  const things = {
    negotiation: {
      ask: (id: string, query = "") => call(negotiation, { negotiation: id }, `/api/v1/${id}${query}`),
      schema: outline,
      id: n,
    },
    issue: {
      ask: (id: string, query = "") =>
        call(issue, { negotiation: n, issue: id }, `${v1}/issues/${id}${query}`),
      schema: issueEntry,
      id: first.issue,
    },
    round: {
      ask: (id: string, query = "") =>
        call(round, { negotiation: n, round: id }, `${v1}/rounds/${id}${query}`),
      schema: roundAnswer,
      id: first.round,
    },
    document: {
      ask: (id: string, query = "") =>
        call(document, { negotiation: n, document: id }, `${v1}/documents/${id}${query}`),
      schema: documentView,
      id: first.document,
    },
    position: {
      ask: (id: string, query = "") =>
        call(position, { negotiation: n, position: id }, `${v1}/positions/${id}${query}`),
      schema: positionsView,
      id: first.position,
    },
    statement: {
      ask: (id: string, query = "") =>
        call(statement, { negotiation: n, statement: id }, `${v1}/statements/${id}${query}`),
      schema: statementView,
      id: first.statement,
    },
    source: {
      ask: (id: string, query = "") =>
        call(source, { negotiation: n, source: id }, `${v1}/sources/${id}${query}`),
      schema: sourceSchema,
      id: first.source,
    },
  };

  describe.each(Object.entries(things))("a %s", (kind, { ask, schema, id }) => {
    test("is answered in full, with the revision in force", async () => {
      const response = await ask(id);
      expect(response.status).toBe(200);
      const { revision, data } = singleAnswer(schema).parse(await response.json());
      expect(revision).toBe((await getInForce(n))?.revision);
      expect(JSON.stringify(data)).toContain(JSON.stringify(id));
    });

    test("may be read by anybody and kept for a while, and carries nothing private", async () => {
      const { headers } = await ask(id);
      expect(headers.get("content-type")).toBe("application/json");
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("cache-control")).toMatch(
        /^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+$/,
      );
      expect(headers.get("etag")).toMatch(/^"[0-9a-f]{32}"$/);
      expect([...headers.keys()].filter((name) => name.startsWith("x-") || name === "set-cookie")).toEqual(
        [],
      );
    });

    test("that is not there is not found, whatever was asked for", async () => {
      for (const absent of ["nowhere", "\0", "a b", "constructor", "9".repeat(3000)]) {
        const { detail } = await readProblem(await ask(absent), 404);
        expect(detail).toContain(`There is no ${kind}`);
        expect(detail.length).toBeLessThan(200);
      }
    });

    test("takes no parameter", async () => {
      const { errors } = await readProblem(await ask(id, "?limit=5&lang=en"), 400);
      expect(errors).toEqual([
        { name: "limit", found: "an unknown parameter", expected: "no parameter" },
        { name: "lang", found: "an unknown parameter", expected: "no parameter" },
      ]);
    });

    test("of a negotiation that is not there is not found", async () => {
      const nobody = call(
        document,
        { negotiation: "nowhere", document: id },
        `/api/v1/nowhere/documents/${id}`,
      );
      expect((await readProblem(await nobody, 404)).detail).toBe('There is no negotiation "nowhere" here.');
    });
  });

  test("a position of a party or a round that is not there is not found", async () => {
    const [party, round] = first.position.split("@");
    for (const absent of [`${party}@nowhere`, `nobody@${round}`, `${party}`, `${first.position}@${round}`])
      await readProblem(await things.position.ask(absent), 404);
  });

  test("a round is what its snapshot froze, and what is known today stands apart", async () => {
    for (const { hash, round: id } of (await listSnapshots(n)) ?? []) {
      const { data } = singleAnswer(roundAnswer).parse(await (await things.round.ask(id)).json());
      const { known_today, ...view } = data;
      expect(view).toEqual(roundView.parse(JSON.parse((await getSnapshotPayload(hash)) ?? "")));
      expect(known_today.map((outcome) => outcome.id)).toEqual(view.outcomes.map((outcome) => outcome.id));
    }
  });

  describe("tags", () => {
    test("whoever has the bytes is told so and sent nothing", async () => {
      const etag = (await askDocument()).headers.get("etag") ?? "";
      for (const sent of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
        const response = await askDocument({ "if-none-match": sent });
        expect([sent, response.status, await response.text()]).toEqual([sent, 304, ""]);
        expect(response.headers.get("etag")).toBe(etag);
        expect(response.headers.get("cache-control")).toMatch(/^public/);
      }
      for (const sent of ['"other"', etag.slice(1, -1), ""]) {
        expect((await askDocument({ "if-none-match": sent })).status).toBe(200);
      }
    });

    test("stand for the same bytes, and change with the record", async () => {
      const [one, two] = [await askDocument(), await askDocument()];
      expect(one.headers.get("etag")).toBe(two.headers.get("etag"));
      expect(await one.text()).toBe(await two.text());
      await importRecord(opened().client, reword(record, "Said in other words."));
      const etag = one.headers.get("etag") ?? "";
      expect((await askDocument({ "if-none-match": etag })).status).toBe(200);
      await importRecord(opened().client, record);
      expect((await askDocument({ "if-none-match": etag })).status).toBe(304);
    });
  });
});
