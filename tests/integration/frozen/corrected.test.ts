import { beforeAll, expect, test } from "vitest";
import * as archive from "@/app/s/[hash]/archive.html/route";
import * as bytes from "@/app/s/[hash]/snapshot.json/route";
import { archiveHtml } from "@/components/archive/archive";
import { sha256 } from "@/lib/domain/canonical";
import { countDifferences } from "@/lib/domain/count-differences";
import { getSinceFrozen } from "@/lib/queries/since-frozen";
import { getSnapshotView, listSnapshots } from "@/lib/queries/snapshots";
import { parseSnapshot } from "@/lib/schemas/snapshot-payload";
import type { SnapshotEntry } from "@/lib/schemas/views";
import { importRecord } from "@/prisma/import";
import { call } from "@/tests/integration/api/call";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, realRecord, reword } from "@/tests/integration/setup/record";

const records = await Promise.all([realRecord, inventedRecord].map(readTestRecord));
const corrected = "Corrected words.";

async function fileOf(route: typeof archive, hash: string, name: string): Promise<string> {
  const answer = await call(route, { hash }, `/s/${hash}/${name}`);
  expect(answer.status).toBe(200);
  return answer.text();
}

describeOnBoth("what is frozen when a corrected record is imported", (opened) => {
  const kept: { entry: SnapshotEntry; payload: string; file: string }[] = [];
  beforeAll(async () => {
    const { client } = opened();
    for (const record of records) {
      await importRecord(client, record);
      for (const entry of (await listSnapshots(record.negotiation.id)) ?? [])
        kept.push({
          entry,
          payload: await fileOf(bytes, entry.hash, "snapshot.json"),
          file: await fileOf(archive, entry.hash, "archive.html"),
        });
      await importRecord(client, reword(record, corrected));
    }
  });

  test("has the same bytes as before, and its file is drawn from them alone", async () => {
    expect(kept).toHaveLength(records.reduce((sum, record) => sum + record.rounds.length, 0));
    for (const { entry, payload, file } of kept) {
      const { hash } = entry;
      const stored = await opened().client.snapshot.findUniqueOrThrow({ where: { hash } });
      expect(stored.payload).toBe(payload);
      expect(sha256(payload)).toBe(hash);
      expect(archiveHtml({ view: parseSnapshot(payload), hash, payload })).toBe(file);
    }
  });

  test("tells what has changed since: the one statement, wherever it still counts", async () => {
    for (const { entry } of kept) {
      const record = records.find((each) => each.negotiation.id === entry.negotiation);
      const view = await getSnapshotView(entry.hash);
      const statement = record?.statements[0];
      if (!view || !statement) throw new Error(`no snapshot of ${entry.round}`);
      const since = await getSinceFrozen(entry, view);
      if (since.state !== "changed") {
        expect(since).toEqual({ state: "same" });
        expect(JSON.stringify(view)).not.toContain(JSON.stringify(statement.summary));
        continue;
      }
      const mentioned = !view.statements.some((each) => each.id === statement.id);
      expect(since.differences).toMatchObject([
        {
          type: "changed",
          kind: mentioned ? "reference" : "statement",
          id: statement.id,
          label: corrected,
          fields: [{ type: "changed", from: statement.summary, to: corrected }],
        },
      ]);
      expect(countDifferences(since.differences)).toEqual(
        mentioned ? { positions: 0, others: 1 } : { positions: 1, others: 0 },
      );
    }
  });

  test("says so where the live record has the round no longer, or the negotiation", async () => {
    const [record] = records.slice(-1);
    const last = kept.at(-1);
    const view = last && (await getSnapshotView(last.entry.hash));
    if (!record || !last || !view) throw new Error("no snapshot");
    const { client } = opened();
    await client.round.deleteMany({ where: { negotiation_id: record.negotiation.id, id: last.entry.round } });
    await client.import.create({
      data: { negotiation_id: record.negotiation.id, revision_id: last.entry.revision, importer: 99 },
    });
    const newest = await client.import.findFirstOrThrow({ orderBy: { id: "desc" } });
    await client.negotiation.updateMany({
      where: { id: record.negotiation.id },
      data: { import_id: newest.id },
    });
    expect(await getSinceFrozen(last.entry, view)).toEqual({ state: "gone", what: "round" });
    await client.negotiation.deleteMany({ where: { id: record.negotiation.id } });
    expect(await getSinceFrozen(last.entry, view)).toEqual({ state: "gone", what: "negotiation" });
  });
});
