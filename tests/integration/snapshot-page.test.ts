import { beforeAll, expect, test } from "vitest";
import { readSnapshot } from "@/app/s/[hash]/read-snapshot";
import * as bytes from "@/app/s/[hash]/snapshot.json/route";
import { sha256 } from "@/lib/domain/canonical";
import { roundView } from "@/lib/domain/round-view";
import { getOutline } from "@/lib/queries/outline";
import { findSnapshot, getSnapshotView, listSnapshots } from "@/lib/queries/snapshots";
import type { SnapshotEntry } from "@/lib/schemas/views";
import { importRecord } from "@/prisma/import";
import { call, readProblem } from "@/tests/integration/api/call";
import { drawn } from "@/tests/integration/frozen/drawn";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, realRecord } from "@/tests/integration/setup/record";
import { readState } from "@/tests/integration/setup/state";

const records = await Promise.all([realRecord, inventedRecord].map(readTestRecord));

describeOnBoth("a frozen page once every live table is empty", (opened) => {
  const entries: SnapshotEntry[] = [];
  beforeAll(async () => {
    const { client } = opened();
    for (const record of records) {
      await importRecord(client, record);
      entries.push(...((await listSnapshots(record.negotiation.id)) ?? []));
    }
    await client.negotiation.deleteMany();
  });

  test("has nothing left but what is written once", async () => {
    const tables = Object.entries(await readState(opened().client));
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter(([, { rows }]) => rows > 0)).toEqual([]);
    for (const { negotiation } of records) expect(await getOutline(negotiation.id)).toBeNull();
  });

  test("draws what the record says of every round", async () => {
    expect(entries).toHaveLength(records.reduce((sum, record) => sum + record.rounds.length, 0));
    for (const { hash, negotiation, round } of entries) {
      const record = records.find((each) => each.negotiation.id === negotiation);
      const view = await getSnapshotView(hash);
      if (record === undefined || view === null) throw new Error(`no snapshot of ${round}`);
      expect(drawn(hash, view)).toEqual(drawn(hash, roundView(record, round)));
    }
  });

  test("is found by its hash with all that its bar tells", async () => {
    for (const entry of entries) {
      expect(await findSnapshot(entry.hash)).toEqual(entry);
      expect(await findSnapshot(entry.hash.slice(0, 12))).toEqual(entry);
    }
  });

  test("tells of what its view does not go by, and leaves it out", async () => {
    const hash = entries[0]?.hash ?? "";
    const searchParams = { status: "opposed", stance: "demands" };
    const ask = (view: string) =>
      readSnapshot({
        params: Promise.resolve({ hash }),
        searchParams: Promise.resolve({ ...searchParams, view }),
      });
    const [round, grid] = [await ask("round"), await ask("grid")];
    expect(round?.faults).toEqual([{ name: "status", found: "beside view=round", expected: "view=grid" }]);
    expect(round?.state).toMatchObject({ status: [], stance: ["demands"] });
    expect(grid?.faults.map(({ name }) => name)).toEqual(["stance"]);
    expect(grid?.state).toMatchObject({ status: ["opposed"], stance: [] });
  });

  test("hands out its bytes, which have its hash, to be kept for ever", async () => {
    for (const { hash } of entries) {
      const response = await call(bytes, { hash }, `/s/${hash}/snapshot.json`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(response.headers.get("etag")).toBe(`"${hash}"`);
      expect(sha256(await response.text())).toBe(hash);
    }
  });

  test("is not sent again to who has it, and a shorter name leads to the whole", async () => {
    const hash = entries[0]?.hash ?? "";
    const known = await call(bytes, { hash }, `/s/${hash}/snapshot.json`, { "if-none-match": `"${hash}"` });
    expect([known.status, await known.text()]).toEqual([304, ""]);
    const short = hash.slice(0, 12);
    const led = await call(bytes, { hash: short }, `/s/${short}/snapshot.json`);
    expect([led.status, led.headers.get("location")]).toEqual([307, `/s/${hash}/snapshot.json`]);
  });

  test.each(["abc", "0".repeat(12)])("%s names none", async (hash) => {
    await readProblem(await call(bytes, { hash }, `/s/${hash}/snapshot.json`), 404);
  });
});
