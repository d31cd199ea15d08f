import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "@/lib/database/database";
import { sha256 } from "@/lib/domain/canonical";
import { importRecord } from "@/prisma/import";
import { backUp } from "@/prisma/safekeeping/backup-write";
import { restore } from "@/prisma/safekeeping/restore";
import { verifyStored } from "@/prisma/safekeeping/verify";
import { openTestDatabase } from "@/tests/integration/setup/database";
import { inventedRecord, otherRecord, readTestRecord, reword } from "@/tests/integration/setup/record";
import { readKept, readState } from "@/tests/integration/setup/state";

const home = mkdtempSync(path.join(tmpdir(), "parley-backup-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const invented = await readTestRecord(inventedRecord);

/** Three imports of one negotiation, the first in force again at the end, beside another negotiation. */
async function fillWithHistory({ client }: Database): Promise<void> {
  await importRecord(client, invented);
  await importRecord(client, reword(invented, "In other words."));
  await importRecord(client, await readTestRecord(otherRecord));
  await importRecord(client, invented);
}

/** Everything in the tables, import times and ids included. */
async function readAll({ client }: Database) {
  const imports = await client.import.findMany({ orderBy: { id: "asc" }, include: { in_force_for: true } });
  const snapshots = await client.snapshot.findMany({ orderBy: { hash: "asc" } });
  return { imports, snapshots, live: await readState(client), kept: await readKept(client) };
}

const linesOf = (file: string) => gunzipSync(readFileSync(file)).toString().split("\n");

test("from embedded to server and back, all is there again: rows, times, ids, and what is in force", async () => {
  const databases = {
    first: await openTestDatabase("embedded"),
    second: await openTestDatabase("server"),
    third: await openTestDatabase("embedded"),
  };
  const { first, second, third } = databases;
  const files = [path.join(home, "first"), path.join(home, "second")] as const;
  try {
    await fillWithHistory(first);
    expect(await backUp(first.client, files[0])).toMatchObject({ revision: 3, import: 4, in_force: 2 });
    const restored = await restore(second, files[0]);
    expect(restored).toMatchObject({ leftOut: [], counts: { revision: 3, import: 4, in_force: 2 } });
    expect(await readAll(second)).toEqual(await readAll(first));
    await backUp(second.client, files[1]);
    await restore(third, files[1]);
    expect(await readAll(third)).toEqual(await readAll(first));
    // But for the moment in its first line, the same content is the same file, whatever it lay in.
    expect(linesOf(files[1]).slice(1)).toEqual(linesOf(files[0]).slice(1));
    // What is imported next gets a number of its own.
    expect(await importRecord(third.client, reword(invented, "Later."))).toMatchObject({ changed: true });
  } finally {
    for (const database of Object.values(databases)) await database.close();
  }
});

describe("a file that does not hold is refused by name, and the database stays empty", () => {
  const file = path.join(home, "whole");
  let source: Database;
  let target: Database;
  beforeAll(async () => {
    source = await openTestDatabase("embedded");
    target = await openTestDatabase("embedded");
    await importRecord(source.client, invented);
    await backUp(source.client, file);
  });
  afterAll(async () => {
    await source.close();
    await target.close();
  });

  async function refusal(content: Uint8Array): Promise<string> {
    const damaged = path.join(home, "damaged");
    writeFileSync(damaged, content);
    const error = await restore(target, damaged).catch((thrown: unknown) => thrown);
    expect(await target.client.snapshot.count()).toBe(0);
    expect(await target.client.revision.count()).toBe(0);
    return error instanceof Error ? error.message.replaceAll(damaged, "FILE") : "restored";
  }
  /** The same file with its lines changed, and a last line that agrees with them. */
  function packed(change: (lines: string[]) => string[]): Uint8Array {
    const [first = "", ...rest] = linesOf(file);
    const rows = change(rest.slice(0, -2));
    const end = { rows: rows.length, sha256: sha256(rows.map((line) => `${line}\n`).join("")) };
    return gzipSync([first, ...rows, JSON.stringify({ end }), ""].join("\n"));
  }

  test("nothing packed, nothing at all, something else packed", async () => {
    const foreign = /^FILE is no backup of Parley: found .*, expected a file written by "npm run backup"\.$/;
    expect(await refusal(Buffer.from("negotiation: x\n"))).toMatch(foreign);
    expect(await refusal(Buffer.alloc(0))).toMatch(foreign);
    expect(await refusal(gzipSync("a,b,c\n1,2,3\n"))).toMatch(foreign);
    expect(await refusal(gzipSync('{"parley":"something"}\n'))).toMatch(foreign);
  });

  test("a newer version", async () => {
    const text = linesOf(file).join("\n").replace('"version":1', '"version":2,"of":"a later day"');
    expect(await refusal(gzipSync(text))).toBe(
      "FILE was written by another version of Parley: found a backup of version 2, expected 1. Restore it " +
        "with the Parley that wrote it, or a newer one.",
    );
  });

  test("cut short anywhere", async () => {
    const whole = readFileSync(file);
    for (const share of [0.3, 0.7, 0.99]) {
      expect(await refusal(whole.subarray(0, Math.floor(whole.length * share)))).toMatch(
        /^FILE is (cut short: found \d+ lines, expected a last one that counts them\.|no backup of Parley: )/,
      );
    }
    const lines = linesOf(file);
    expect(await refusal(gzipSync(lines.slice(0, 4).join("\n")))).toMatch(
      /^FILE is cut short: found 3 lines/,
    );
    const missing = [...lines.slice(0, 3), ...lines.slice(4)].join("\n");
    expect(await refusal(gzipSync(missing))).toMatch(/^FILE is not whole: found \d+ rows, expected \d+\.$/);
  });

  test("a byte that was turned, a row that was changed, a row that no table has", async () => {
    const turned = Buffer.from(readFileSync(file));
    turned[Math.floor(turned.length / 2)] = (turned[Math.floor(turned.length / 2)] ?? 0) ^ 1;
    expect(await refusal(turned)).not.toBe("restored");
    const other = packed((rows) =>
      rows.map((row) => row.replace(/(\\"summary\\":\\")(.)/, (_all, before) => `${before}#`)),
    );
    expect(await refusal(other)).toMatch(
      /^FILE, line 2: revision [0-9a-f]{64}: what is stored under it has the hash [0-9a-f]{64}\.$/,
    );
    expect(await refusal(packed((rows) => [...rows, '{"table":"party","id":"x"}']))).toMatch(
      /^FILE, line \d+: found .*, expected a row of a backup: /,
    );
    const plain = linesOf(file)
      .join("\n")
      .replace(/"imported":"20/, '"imported":"19');
    expect(await refusal(gzipSync(plain))).toMatch(/^FILE was changed after it was written: its rows have/);
  });

  test("rows that do not belong together", async () => {
    const without = packed((rows) => rows.filter((row) => !row.includes('"table":"import"')));
    expect(await refusal(without)).toMatch(
      /^The database stopped the import, and what was there before stays: /,
    );
  });

  test("no file, and a database that holds something", async () => {
    const nowhere = path.join(home, "nowhere");
    await expect(restore(target, nowhere)).rejects.toThrow(
      `${nowhere} cannot be read: it is not there (ENOENT).`,
    );
    const before = await readAll(source);
    await expect(restore(source, file)).rejects.toThrow(
      /^A backup is restored into an empty database only, and this one holds revisions \(1\) and snapshots \(\d+\)\./,
    );
    expect(await readAll(source)).toEqual(before);
  });

  test("a backup takes no other file's place, and leaves nothing where it fails", async () => {
    const before = readFileSync(file);
    await expect(backUp(source.client, file)).rejects.toThrow(`There is a file ${file} already.`);
    expect(readFileSync(file)).toEqual(before);
    const place = path.join(home, "nowhere", "backup");
    await expect(backUp(source.client, place)).rejects.toThrow(
      `${place} cannot be written: the folder it belongs in is not there (ENOENT).`,
    );
    expect(readdirSync(home).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

test("what has not its hash is found, and no backup is made of it", async () => {
  const database = await openTestDatabase("embedded");
  const file = path.join(home, "spoilt");
  try {
    await importRecord(database.client, invented);
    await database.client.$executeRaw`ALTER TABLE snapshot DISABLE TRIGGER snapshot_written_once`;
    const [first] = await database.client.snapshot.findMany({ orderBy: { hash: "asc" }, take: 1 });
    await database.client
      .$executeRaw`UPDATE snapshot SET payload = payload || ' ' WHERE hash = ${first?.hash}`;
    const { counts, faults } = await verifyStored(database.client);
    expect(counts).toMatchObject({ revision: 1, snapshot: invented.rounds.length });
    const found = sha256(`${first?.payload} `);
    expect(faults).toEqual([`snapshot ${first?.hash}: what is stored under it has the hash ${found}`]);
    await expect(backUp(database.client, file)).rejects.toThrow(faults[0]);
    expect(readdirSync(home).filter((name) => name.startsWith("spoilt"))).toEqual([]);
  } finally {
    await database.close();
  }
});
