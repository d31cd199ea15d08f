import { beforeAll, expect, test } from "vitest";
import * as route from "@/app/api/v1/[negotiation]/revisions/route";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import { listRevisions } from "@/lib/queries/revisions";
import { listAnswer } from "@/lib/schemas/answers";
import { revisionEntry } from "@/lib/schemas/revision-views";
import { IMPORTER_VERSION, importRecord } from "@/prisma/import";
import { call } from "@/tests/integration/api/call";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, reword } from "@/tests/integration/setup/record";

const record = await readTestRecord(inventedRecord);
const { id } = record.negotiation;
const last = record.rounds.at(-1)?.id ?? "";
const corrected = reword(record, "Corrected words.", last);
const statement = record.statements.find((each) => each.round === last);

describeOnBoth("the revisions of a record", (opened) => {
  beforeAll(async () => {
    const { client } = opened();
    await importRecord(client, record);
    await importRecord(client, corrected);
    await importRecord(client, corrected, { importer: IMPORTER_VERSION + 1 });
    await importRecord(client, record);
  });

  test("are every import, newest first, each with what it changed against the one before", async () => {
    const revisions = (await listRevisions(id)) ?? [];
    const [first, second] = [record, corrected].map((each) => sha256(canonicalJson(each)));
    expect(revisions.map((each) => [each.revision, each.previous])).toEqual([
      [first, second],
      [second, second],
      [second, first],
      [first, null],
    ]);
    const [back, again, forth, begin] = revisions;
    expect([begin?.differences, again?.differences]).toEqual([[], []]);
    const summary = { type: "changed", field: "summary", from: statement?.summary, to: "Corrected words." };
    expect(forth?.differences).toMatchObject([{ id: statement?.id, kind: "statement", fields: [summary] }]);
    expect(back?.differences).toMatchObject([
      { id: statement?.id, fields: [{ from: summary.to, to: summary.from }] },
    ]);
    expect(revisions.map((each) => Date.parse(each.imported))).toEqual(
      revisions.map((each) => Date.parse(each.imported)).toSorted((a, b) => b - a),
    );
  });

  test("lead to the snapshots of their rounds, and say which are new", async () => {
    for (const { snapshots } of (await listRevisions(id)) ?? [])
      expect(snapshots.map((each) => each.round.id)).toEqual(record.rounds.map((round) => round.id));
    const [, again, forth, begin] = (await listRevisions(id)) ?? [];
    const fresh = (entry: typeof forth) =>
      entry?.snapshots.flatMap((each) => (each.is_new ? each.round.id : []));
    expect([fresh(begin), fresh(forth), fresh(again)]).toEqual([
      record.rounds.map((round) => round.id),
      [last],
      [],
    ]);
  });

  test("are answered by the API", async () => {
    const answer = await call(route, { negotiation: id }, `/api/v1/${id}/revisions?limit=2`);
    const { data, next } = listAnswer(revisionEntry).parse(await answer.json());
    expect(data).toEqual((await listRevisions(id))?.slice(0, 2));
    expect(next).not.toBeNull();
  });

  test("of a negotiation that is not there are none", async () => {
    expect(await listRevisions("nowhere")).toBeNull();
  });
});
