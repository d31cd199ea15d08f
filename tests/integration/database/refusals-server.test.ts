import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { openServer } from "@/lib/database/server";
import { createServerDatabase } from "@/tests/integration/setup/server-database";
import { expectRefusal, type Home, makeHome } from "@/tests/integration/setup/start";

let home: Home;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

/** The address of the run's server with one part of it changed. */
function address(change: (url: URL) => void): URL {
  const url = new URL(inject("serverTemplate"));
  change(url);
  return url;
}

async function refusedAddress(databaseUrl: string): Promise<string> {
  const lines = await expectRefusal({ DATABASE_URL: databaseUrl, RECORD_DIR: home.records });
  expect(lines).toHaveLength(1);
  return lines[0] ?? "";
}

test.each(["not an address", "mysql://localhost/parley", "postgresql:"])("%s is no address", async (text) => {
  expect(await refusedAddress(text)).toBe(
    "Parley cannot start. Setting DATABASE_URL: found something else, expected " +
      "postgresql://user:password@host:port/database.",
  );
});

test("nothing answers", async () => {
  const url = address((each) => {
    each.port = "1";
  });
  expect(await refusedAddress(url.href)).toBe(
    "Parley cannot start. DATABASE_URL cannot be used: nothing answers at 127.0.0.1:1.",
  );
});

test("a wrong password, which is not repeated", async () => {
  const url = address((each) => {
    each.password = "not-the-password";
  });
  const line = await refusedAddress(url.href);
  expect(line).toBe(
    `Parley cannot start. DATABASE_URL cannot be used: the server at ${url.host} refuses this user or password.`,
  );
});

test("no such database", async () => {
  const url = address((each) => {
    each.pathname = "/nowhere";
  });
  expect(await refusedAddress(url.href)).toBe(
    `Parley cannot start. DATABASE_URL cannot be used: the server at ${url.host} has no such database.`,
  );
});

test("a database of a newer schema", async () => {
  const { url, drop } = await createServerDatabase();
  const database = await openServer(url);
  try {
    await database.client.$executeRaw`
      INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES ('newer', 'newer', '99990101000000_newer', now(), 1)`;
    expect(await refusedAddress(url)).toContain(
      "has a newer schema than this version of Parley, which knows nothing of 99990101000000_newer.",
    );
    expect(await database.client.import.count()).toBe(0);
  } finally {
    await database.close();
    await drop();
  }
});
