import { beforeAll, expect, test } from "vitest";
import * as entry from "@/app/api/v1/snapshots/[hash]/route";
import * as archive from "@/app/s/[hash]/archive.html/route";
import * as bytes from "@/app/s/[hash]/snapshot.json/route";
import { getSinceFrozen } from "@/lib/queries/since-frozen";
import { findSnapshot, getSnapshotPayload, getSnapshotView, listSnapshots } from "@/lib/queries/snapshots";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";
import { importRecord } from "@/prisma/import";
import { call, readProblem } from "@/tests/integration/api/call";
import { tamper } from "@/tests/integration/frozen/tamper";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, reword } from "@/tests/integration/setup/record";

const record = await readTestRecord(inventedRecord);

describeOnBoth("a snapshot whose payload was changed with the guard lifted", (opened) => {
  let frozen: { entry: SnapshotEntry; view: RoundView };
  let spoilt = "";
  beforeAll(async () => {
    const { client } = opened();
    await importRecord(client, record);
    const [first] = (await listSnapshots(record.negotiation.id)) ?? [];
    const view = first && (await getSnapshotView(first.hash));
    if (!first || !view) throw new Error("the record has no snapshot");
    frozen = { entry: first, view };
    await importRecord(client, reword(record, "A tampered wording.", first.round));
    spoilt = (await listSnapshots(record.negotiation.id))?.[0]?.hash ?? "";
    await tamper(client, spoilt, "tampered", "unsuspected");
  });

  test("is not read at all", async () => {
    expect(await getSnapshotPayload(spoilt)).toBeNull();
    expect(await getSnapshotView(spoilt)).toBeNull();
    expect(await findSnapshot(spoilt)).toBe("tampered");
    expect(await findSnapshot(spoilt.slice(0, 12))).toBe("tampered");
  });

  test.each([
    ["snapshot.json", bytes],
    ["archive.html", archive],
    ["the API's entry", entry],
  ])("%s is refused and says why", async (_name, route) => {
    const problem = await readProblem(await call(route, { hash: spoilt }, `/s/${spoilt}/file`), 500);
    expect(problem.detail).toContain(spoilt);
    expect(problem.detail).toContain("it is not what was frozen");
  });

  test("does not touch the others, whose bar says that the newest cannot be read", async () => {
    expect(await getSinceFrozen(frozen.entry, frozen.view)).toEqual({ state: "unreadable" });
    const { hash } = frozen.entry;
    expect((await call(bytes, { hash }, `/s/${hash}/snapshot.json`)).status).toBe(200);
  });
});
