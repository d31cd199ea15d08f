import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "@/lib/database/lock";
import { openServer } from "@/lib/database/server";
import { importRecord } from "@/prisma/import";
import { runChild } from "@/tests/integration/setup/child";
import { makeMigratedFolder } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, root } from "@/tests/integration/setup/record";
import { createServerDatabase, type ServerDatabase } from "@/tests/integration/setup/server-database";
import { makeSmallDisk } from "@/tests/integration/setup/small-disk";
import { type Home, makeHome } from "@/tests/integration/setup/start";

let home: Home;
let place: ServerDatabase;
beforeEach(async () => {
  home = makeHome();
  place = await createServerDatabase();
});
afterEach(async () => {
  home.remove();
  await place.drop();
});

type Options = Parameters<typeof runChild>[2];

/** Runs a command as npm does; gives its exit code and all that it printed, without what differs by run. */
async function run(command: string, args: readonly string[], options: Options = {}) {
  const environment = options.environment ?? { DATABASE_URL: place.url };
  const file = "prisma/safekeeping/command.ts";
  const { code, out, err } = await runChild(file, [command, ...args], { ...options, environment });
  return { code, out: out.trim(), err: err.trim() };
}

async function importInvented(): Promise<void> {
  const { client, close } = await openServer(place.url);
  await importRecord(client, await readTestRecord(inventedRecord));
  await close();
}

test("the commands are those that package.json runs", () => {
  const scripts = JSON.stringify(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).scripts);
  for (const command of ["backup", "restore", "verify", "export", "import"]) {
    expect(scripts).toContain(`"tsx prisma/safekeeping/command.ts ${command}"`);
  }
});

test("an embedded database that a running server holds: its process id", async () => {
  await makeMigratedFolder(home.data);
  const lock = await lockFolder(home.data);
  const file = path.join(home.path, "backup");
  const { code, err } = await run("backup", [file], { environment: { DATA_DIR: home.data } });
  await lock.release();
  expect(code).toBe(1);
  expect(err).toContain(
    `The database in ${home.data} is in use by process ${process.pid}. Stop that process`,
  );
  expect(existsSync(file)).toBe(false);
});

test("no database, or one of somebody else: nothing is made", async () => {
  const environment = { DATA_DIR: home.data };
  expect(await run("verify", [], { environment })).toMatchObject({
    code: 1,
    err: `There is no database in ${home.data}. Set DATA_DIR or DATABASE_URL to the one that is meant.`,
  });
  expect(existsSync(home.data)).toBe(false);
  const empty = await createServerDatabase("empty");
  expect(await run("backup", [], { environment: { DATABASE_URL: empty.url } })).toMatchObject({
    code: 1,
    err: "This database has no tables of Parley. Set DATABASE_URL or DATA_DIR to the one that is meant.",
  });
  await empty.drop();
});

test("a backup onto a full disk, or into a folder of somebody else, leaves nothing and says why", async () => {
  await importInvented();
  const disk = await makeSmallDisk(1);
  try {
    disk.fill(16_384);
    const file = path.join(disk.folder, "backup");
    expect(await run("backup", [file], { prefix: disk.prefix })).toMatchObject({
      code: 1,
      err: `${file} cannot be written: its disk is full (ENOSPC).`,
    });
    disk.empty();
    expect(await run("backup", [file], { prefix: disk.prefix })).toMatchObject({ code: 0, err: "" });
    // Root may write anywhere, so the process runs as the user "nobody".
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const folder = path.join(home.path, "read-only");
    mkdirSync(folder);
    chmodSync(home.path, 0o755);
    chmodSync(folder, 0o555);
    const other = path.join(folder, "backup");
    expect(await run("backup", [other], nobody)).toMatchObject({
      code: 1,
      err: `${other} cannot be written: this user may not (EACCES).`,
    });
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    await disk.remove();
  }
});

test("a spoilt snapshot: its hash, what was found, and 1; what holds can be exported", async () => {
  await importInvented();
  expect(await run("verify", [])).toMatchObject({ code: 0, err: "" });
  const { client, close } = await openServer(place.url);
  await client.$executeRaw`ALTER TABLE snapshot DISABLE TRIGGER snapshot_written_once`;
  const [first] = await client.snapshot.findMany({ take: 1, select: { hash: true } });
  await client.$executeRaw`UPDATE snapshot SET payload = '{}' WHERE hash = ${first?.hash}`;
  const others = (await client.snapshot.count()) - 1;
  await close();
  const { code, err } = await run("verify", []);
  expect(code).toBe(1);
  expect(err).toMatch(
    new RegExp(`^snapshot ${first?.hash}: what is stored under it has the hash [0-9a-f]{64}$`),
  );
  const folder = path.join(home.path, "exported");
  expect(await run("export", [folder])).toMatchObject({ code: 1, err });
  expect(readdirSync(folder)).toHaveLength(others);
  expect(existsSync(path.join(folder, `${first?.hash}.json`))).toBe(false);
});

test("a restore that was given no file, or a foreign one", async () => {
  expect(await run("restore", [])).toMatchObject({ code: 1, err: expect.stringContaining("Name the file") });
  const file = path.join(home.path, "foreign");
  writeFileSync(file, "SELECT 1;");
  expect(await run("restore", [file])).toMatchObject({
    code: 1,
    err: expect.stringContaining(`${file} is no backup of Parley: found`),
  });
});
