import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { embeddedPlace, openEmbedded } from "@/lib/database/embedded";
import { lockFolder } from "@/lib/database/lock";
import { embeddedVersion } from "@/lib/database/made";
import { importRecord } from "@/prisma/import";
import { runChild, startChild } from "@/tests/integration/setup/child";
import { makeMigratedFolder } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, realRecord } from "@/tests/integration/setup/record";
import { makeSmallDisk } from "@/tests/integration/setup/small-disk";
import { expectRefusal, type Home, makeHome, serveFile } from "@/tests/integration/setup/start";

let home: Home;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

const settings = () => ({ DATA_DIR: home.data, RECORD_DIR: home.records });

test("a folder that another process holds: its process id and two ways out", async () => {
  mkdirSync(home.data);
  const lock = await lockFolder(home.data);
  const lines = await expectRefusal(settings());
  await lock.release();
  expect(lines).toEqual([
    `Parley cannot start. The database in ${home.data} is in use by process ${process.pid}. Stop that ` +
      "process, or give this one another database: set DATABASE_URL to a PostgreSQL server, or DATA_DIR " +
      "to another folder.",
  ]);
  expect(readdirSync(home.data)).toEqual(["lock"]);
});

test("a folder that this user may not write", async () => {
  mkdirSync(home.data);
  // Root may write anywhere, so the process runs as the user "nobody".
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  chmodSync(home.path, 0o755);
  chmodSync(home.data, 0o555);
  const lines = await expectRefusal(settings(), nobody);
  expect(lines).toEqual([
    `Parley cannot start. The data folder ${home.data} cannot be written (EACCES). ` +
      "Set DATA_DIR to a folder that this user may write.",
  ]);
  expect(readdirSync(home.data)).toEqual([]);
});

test("a database whose files belong to another user, or that another version of PostgreSQL made", async () => {
  await makeMigratedFolder(home.data);
  const postgres = embeddedPlace(home.data);
  const lock = path.join(home.data, "lock");
  mkdirSync(lock);
  for (const place of [home.path, home.data, lock]) chmodSync(place, 0o777);
  chmodSync(postgres, 0o555);
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  expect(await expectRefusal(settings(), nobody)).toEqual([
    `Parley cannot start. The data folder ${home.data} cannot be written (EACCES). ` +
      "Set DATA_DIR to a folder that this user may write.",
  ]);
  chmodSync(postgres, 0o755);
  expect(readFileSync(path.join(postgres, "PG_VERSION"), "utf8").trim()).toBe(embeddedVersion);
  writeFileSync(path.join(postgres, "PG_VERSION"), "17\n");
  const [line] = await expectRefusal(settings());
  expect(line).toContain(
    `The database in ${home.data} was made by PostgreSQL 17, and this version of Parley`,
  );
});

test("a file where the folder should be", async () => {
  writeFileSync(home.data, "");
  expect(await expectRefusal(settings())).toEqual([
    `Parley cannot start. ${home.data} is not a folder. Set DATA_DIR to a folder that this user may write.`,
  ]);
});

test("a disk without room for a new database", async () => {
  const disk = await makeSmallDisk(8);
  try {
    const lines = await expectRefusal({ ...settings(), DATA_DIR: disk.folder }, { prefix: disk.prefix });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Parley cannot start\. The disk that holds \S+ is full: 8 MB are free, /);
  } finally {
    await disk.remove();
  }
});

test("a disk that fills up in the middle of an import; with room again, the next start goes through", async () => {
  const disk = await makeSmallDisk(160);
  const record = path.join(home.path, "record.json");
  writeFileSync(record, JSON.stringify(await readTestRecord(realRecord)));
  const environment = { ...settings(), DATA_DIR: disk.folder };
  const importing = ["tests/integration/setup/import-child.ts", [record]] as const;
  try {
    const started = startChild(serveFile, [], {
      environment: { ...environment, PORT: "0" },
      prefix: disk.prefix,
    });
    await started.line((line) => line.startsWith("Reading the record"));
    disk.fill(0);
    const ended = await started.ended;
    expect(ended).toMatchObject({ code: 1 });
    expect(ended.err.trimEnd().split("\n")).toEqual([
      "Parley cannot start. The disk that holds the database is full. What was there before stays; make " +
        "room and start again.",
    ]);
    disk.empty();
    const [file, args] = importing;
    expect(await runChild(file, args, { environment, prefix: disk.prefix })).toMatchObject({
      code: 0,
      err: "",
    });
  } finally {
    await disk.remove();
  }
}, 300_000);

test("a database of a newer schema", async () => {
  await makeMigratedFolder(home.data);
  const database = await openEmbedded(home.data);
  await importRecord(database.client, await readTestRecord(inventedRecord));
  await database.client.$executeRaw`
    INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ('newer', 'newer', '99990101000000_newer', now(), 1)`;
  await database.close();
  const lines = await expectRefusal(settings());
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(
    "has a newer schema than this version of Parley, which knows nothing of 99990101000000_newer.",
  );
  const after = await openEmbedded(home.data);
  expect(await after.client.import.count()).toBe(1);
  await after.close();
  expect(existsSync(path.join(home.data, "lock", "holder"))).toBe(false);
});
