import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as archive from "@/app/s/[hash]/archive.html/route";
import * as bytes from "@/app/s/[hash]/snapshot.json/route";
import { sha256 } from "@/lib/domain/canonical";
import { getSinceFrozen } from "@/lib/queries/since-frozen";
import { findSnapshot, getSnapshotView } from "@/lib/queries/snapshots";
import { importRecord } from "@/prisma/import";
import { exportSnapshots, importSnapshots } from "@/prisma/safekeeping/snapshot-files";
import { call } from "@/tests/integration/api/call";
import { describeOnBoth, openTestDatabase } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord } from "@/tests/integration/setup/record";

const home = mkdtempSync(path.join(tmpdir(), "parley-snapshots-"));
const folder = path.join(home, "kept");
const record = await readTestRecord(inventedRecord);
let payloads: { hash: string; payload: string }[] = [];

beforeAll(async () => {
  const { client, close } = await openTestDatabase("embedded");
  await importRecord(client, record);
  payloads = await client.snapshot.findMany({
    select: { hash: true, payload: true },
    orderBy: { hash: "asc" },
  });
  expect(await exportSnapshots(client, folder)).toEqual({ written: payloads.length, there: 0, faults: [] });
  expect(await exportSnapshots(client, folder)).toEqual({ written: 0, there: payloads.length, faults: [] });
  await close();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test("a snapshot's file is its canonical bytes, named by their hash", () => {
  expect(readdirSync(folder).sort()).toEqual(payloads.map(({ hash }) => `${hash}.json`));
  for (const { hash, payload } of payloads) {
    const content = readFileSync(path.join(folder, `${hash}.json`));
    expect(sha256(content)).toBe(hash);
    expect(content.toString()).toBe(payload);
  }
});

describeOnBoth("snapshots from files", (opened) => {
  test("are served from a database that never had their record, and come in once", async () => {
    const { client } = opened();
    expect(await importSnapshots(client, folder)).toEqual({ added: payloads.length, there: 0 });
    expect(await importSnapshots(client, folder)).toEqual({ added: 0, there: payloads.length });
    for (const { hash, payload } of payloads) {
      const answer = await call(bytes, { hash }, `/s/${hash}/snapshot.json`);
      expect(await answer.text()).toBe(payload);
      const page = await call(archive, { hash }, `/s/${hash}/archive.html`);
      expect(page.status).toBe(200);
      const entry = await findSnapshot(hash);
      const view = await getSnapshotView(hash);
      if (typeof entry === "string" || view === null) throw new Error(`${hash}: ${entry}`);
      // Nobody knows here which import made it, and no word says so.
      expect(entry).toMatchObject({ negotiation: record.negotiation.id, round: view.round.id, revision: "" });
      expect(await getSinceFrozen(entry, view)).toEqual({ state: "gone", what: "negotiation" });
    }
    await importRecord(client, record);
    expect(await client.snapshot.count()).toBe(payloads.length);
    expect(await findSnapshot(payloads[0]?.hash ?? "")).not.toMatchObject({ revision: "" });
  });
});

describe("files that are no snapshots are refused, each by its name, and nothing comes in", () => {
  const spoilt = path.join(home, "spoilt");
  async function refusal(name: string, content: string | Uint8Array): Promise<string> {
    rmSync(spoilt, { recursive: true, force: true });
    mkdirSync(spoilt);
    const [first] = payloads;
    writeFileSync(path.join(spoilt, `${first?.hash}.json`), first?.payload ?? "");
    writeFileSync(path.join(spoilt, name), content);
    const { client, close } = await openTestDatabase("server");
    try {
      const error = await importSnapshots(client, spoilt).catch((thrown: unknown) => thrown);
      expect(await client.snapshot.count()).toBe(0);
      return error instanceof Error ? error.message : "imported";
    } finally {
      await close();
    }
  }
  const named = (content: string) => [`${sha256(content)}.json`, content] as const;

  test.each([
    ["another name", () => ["first.json", "{}"] as const, "found this name, expected <hash>.json."],
    [
      "other content",
      () => [`${"0".repeat(64)}.json`, payloads[1]?.payload ?? ""] as const,
      "found content with the hash",
    ],
    ["no JSON", () => named("negotiation: x"), "is not valid JSON"],
    ["a newer format", () => named('{"format":999}'), "found format 999, expected one of 1"],
    ["no snapshot", () => named('{"format":1}'), 'found no "negotiation" as a snapshot has it'],
    [
      "JSON that is not canonical",
      () => named(JSON.stringify(JSON.parse(payloads[1]?.payload ?? ""), null, 1)),
      "JSON that is not canonical",
    ],
  ])("%s", async (_what, make, said) => {
    const [name, content] = make();
    const message = await refusal(name, content);
    expect(message).toMatch(new RegExp(`^Nothing was imported from ${spoilt}:\n${spoilt}/`));
    expect(message).toContain(`${path.join(spoilt, name)}: `);
    expect(message).toContain(said);
    expect(message.split("\n")).toHaveLength(2);
  });

  test("a folder that is not there, or holds none", async () => {
    const { client, close } = await openTestDatabase("server");
    const empty = path.join(home, "empty");
    mkdirSync(empty);
    await expect(importSnapshots(client, empty)).rejects.toThrow(`${empty} holds no snapshots: expected`);
    await expect(importSnapshots(client, path.join(home, "nowhere"))).rejects.toThrow(
      `${path.join(home, "nowhere")} cannot be read: it is not there (ENOENT).`,
    );
    await close();
  });
});
