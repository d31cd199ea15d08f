import { beforeAll, expect, test } from "vitest";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { IMPORTER_VERSION, importRecord } from "@/prisma/import";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, realRecord, reword } from "@/tests/integration/setup/record";
import { readKept, readState } from "@/tests/integration/setup/state";

describeOnBoth("importing a record", (opened) => {
  let record: WholeRecord;
  let changed: WholeRecord;
  const client = () => opened().client;
  const importsOf = (negotiation_id: string) =>
    client().import.findMany({
      where: { negotiation_id },
      orderBy: { id: "asc" },
      include: { snapshots: { orderBy: { round_id: "asc" }, include: { snapshot: true } } },
    });

  beforeAll(async () => {
    record = await readTestRecord(inventedRecord);
    changed = reword(record, "Put in other words for a test.");
    await importRecord(client(), record);
  });

  test("keeps the whole record under the hash of its canonical JSON", async () => {
    const canonical = canonicalJson(record);
    const revision = await client().revision.findUniqueOrThrow({ where: { id: sha256(canonical) } });
    expect(revision.record).toBe(canonical);
    expect(revision.negotiation_id).toBe(record.negotiation.id);
  });

  test("keeps a snapshot of every round under the hash of its bytes", async () => {
    const [first] = await importsOf(record.negotiation.id);
    expect(first?.importer).toBe(IMPORTER_VERSION);
    expect(first?.snapshots.map(({ round_id }) => round_id)).toEqual(
      record.rounds.map(({ id }) => id).sort(),
    );
    for (const { round_id, snapshot } of first?.snapshots ?? []) {
      expect(sha256(snapshot.payload)).toBe(snapshot.hash);
      expect(JSON.parse(snapshot.payload).round.id).toBe(round_id);
    }
  });

  test("a second time changes nothing", async () => {
    const before = [await readState(client()), await readKept(client())];
    expect(await importRecord(client(), record)).toMatchObject({ changed: false });
    expect([await readState(client()), await readKept(client())]).toEqual(before);
  });

  test("by another version of the importer is another import of the same revision", async () => {
    const before = await readState(client());
    const next = { importer: IMPORTER_VERSION + 1 };
    expect(await importRecord(client(), record, next)).toMatchObject({ changed: true });
    expect(await readState(client())).toEqual(before);
    expect(await importRecord(client(), record)).toMatchObject({ changed: true });
    const imports = await importsOf(record.negotiation.id);
    expect(new Set(imports.map((each) => each.revision_id)).size).toBe(1);
  });

  test("that has changed keeps every old snapshot byte for byte, and back again", async () => {
    const before = await readState(client());
    const snapshots = await client().snapshot.findMany();
    await importRecord(client(), changed);
    const first = record.statements[0]?.id ?? "";
    const negotiation_id = record.negotiation.id;
    const live = await client().statement.findMany({ where: { negotiation_id, id: first } });
    expect(live.map(({ summary }) => summary)).toEqual(["Put in other words for a test."]);
    const hashes = { hash: { in: snapshots.map(({ hash }) => hash) } };
    expect(await client().snapshot.findMany({ where: hashes })).toEqual(snapshots);
    expect(await client().snapshot.count()).toBeGreaterThan(snapshots.length);

    await importRecord(client(), record);
    expect(await readState(client())).toEqual(before);
    const imports = await importsOf(negotiation_id);
    const [earliest, latest] = [imports[0], imports.at(-1)];
    expect(latest?.snapshots.map(({ hash }) => hash)).toEqual(earliest?.snapshots.map(({ hash }) => hash));
    const { import_id } = await client().negotiation.findUniqueOrThrow({ where: { id: negotiation_id } });
    expect(import_id).toBe(latest?.id);
  });

  test("leaves the old revision whole when it fails on the way", async () => {
    const before = [await readState(client()), await readKept(client())];
    const onProgress = (done: number, all: number) => {
      if (done > all / 2) throw new Error("cut short");
    };
    await expect(importRecord(client(), changed, { onProgress })).rejects.toThrow("cut short");
    expect([await readState(client()), await readKept(client())]).toEqual(before);
  });

  test("stands beside another negotiation without touching it", async () => {
    const other = await readTestRecord(realRecord);
    const where = { negotiation_id: record.negotiation.id };
    const before = await client().statement.findMany({ where, orderBy: { order: "asc" } });
    await importRecord(client(), other);
    expect(await client().statement.findMany({ where, orderBy: { order: "asc" } })).toEqual(before);
    await importRecord(client(), changed);
    const negotiation_id = other.negotiation.id;
    expect(await client().statement.count({ where: { negotiation_id } })).toBe(other.statements.length);
    expect(await client().source.count({ where: { negotiation_id } })).toBe(other.sources.length);
    expect(await client().round.count({ where: { negotiation_id } })).toBe(other.rounds.length);
  });
});
