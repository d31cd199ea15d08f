import { beforeAll, expect, test } from "vitest";
import * as snapshot from "@/app/api/v1/snapshots/[hash]/route";
import { listSnapshots } from "@/lib/queries/snapshots";
import { singleAnswer } from "@/lib/schemas/answers";
import { snapshotEntry } from "@/lib/schemas/views";
import { importRecord } from "@/prisma/import";
import { call, readProblem, refusedNames } from "@/tests/integration/api/call";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord } from "@/tests/integration/setup/record";

const record = await readTestRecord(inventedRecord);
const n = record.negotiation.id;
const round = record.rounds[0]?.id ?? "";

describeOnBoth("a snapshot of the API", (opened) => {
  let hash = "";
  const ask = (start: string, query = "") =>
    call(snapshot, { hash: start }, `/api/v1/snapshots/${start}${query}`);
  beforeAll(async () => {
    await importRecord(opened().client, record);
    hash = (await listSnapshots(n))?.[0]?.hash ?? "";
  });

  test("is found by its hash and by twelve digits of it", async () => {
    for (const start of [hash, hash.slice(0, 12)]) {
      const response = await ask(start);
      expect(response.status).toBe(200);
      const { revision, data } = singleAnswer(snapshotEntry).parse(await response.json());
      expect(data).toMatchObject({
        hash,
        negotiation: n,
        round,
        href: `/s/${hash}`,
        revision,
      });
    }
  });

  test("keeps the revision from which it was first frozen", async () => {
    const entry = async () => (await ask(hash)).text();
    const before = await entry();
    await importRecord(opened().client, { ...record, sources: record.sources.toReversed() });
    expect(await entry()).toBe(before);
    await importRecord(opened().client, record);
  });

  test.each([
    ["eleven digits", () => hash.slice(0, 11), "12 to 64 hex digits"],
    ["no hex digits", () => "not-a-snapshot", "12 to 64 hex digits"],
    ["sixty-five digits", () => `${hash}0`, "12 to 64 hex digits"],
    ["digits of none", () => "0123456789ab", "no snapshot"],
  ])("%s name none, and the answer says why", async (_what, start, why) => {
    expect((await readProblem(await ask(start()), 404)).detail).toContain(why);
  });

  test("is not guessed where several begin alike", async () => {
    const twin = (end: string) => ({
      hash: `abcdefabcdef${end.repeat(52)}`,
      negotiation_id: n,
      round_id: round,
      format: 1,
      payload: "{}",
    });
    await opened().client.snapshot.createMany({ data: [twin("0"), twin("1")] });
    expect((await readProblem(await ask("abcdefabcdef"), 404)).detail).toContain("several");
  });

  test("takes no parameter", async () => {
    expect(await refusedNames(await ask(hash, "?view=grid"))).toEqual(["view"]);
  });
});
