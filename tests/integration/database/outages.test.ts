import { afterEach, beforeEach, expect, test } from "vitest";
import { explainFailure } from "@/lib/database/failure";
import { hadOutageSince } from "@/lib/database/outage";
import { openServer } from "@/lib/database/server";
import { Fault, messageOf } from "@/lib/run/fault";
import { importRecord, takeTurn } from "@/prisma/import";
import { startProxy } from "@/tests/integration/setup/proxy";
import { inventedRecord, readTestRecord, reword } from "@/tests/integration/setup/record";
import {
  createServerDatabase,
  type ServerDatabase,
  withAdmin,
} from "@/tests/integration/setup/server-database";
import { readKept, readState } from "@/tests/integration/setup/state";

const others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
const impatient = { connection: 1_000, server: 300, process: 600 };
let place: ServerDatabase;
let begun = 0;
beforeEach(async () => {
  place = await createServerDatabase();
  begun = performance.now();
});
afterEach(() => place.drop());

test("a question that takes too long is ended by the server, an import is not", async () => {
  const { client, close } = await openServer(place.url, { ...impatient, process: 10_000 });
  try {
    await expect(client.$queryRaw`SELECT pg_sleep(20)::text`).rejects.toThrow("statement timeout");
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(hadOutageSince(begun)).toBe(true);
    await client.$transaction(async (tx) => {
      await takeTurn(tx);
      await tx.$queryRaw`SELECT pg_sleep(0.5)::text`;
    });
    // The question itself was wrong: that is no outage.
    const later = performance.now();
    await expect(client.$queryRaw`SELECT nothing`).rejects.toThrow();
    expect(hadOutageSince(later)).toBe(false);
  } finally {
    await close();
  }
});

test("a connection that falls silent is waited for no longer than that, and of use once it speaks again", async () => {
  const proxy = await startProxy(place.url);
  const { client, close } = await openServer(proxy.url, impatient);
  try {
    expect(await client.import.count()).toBe(0);
    proxy.silence();
    await expect(client.import.count()).rejects.toThrow("did not answer within 0.6 s");
    expect(hadOutageSince(begun)).toBe(true);
    proxy.speak();
    expect(await client.import.count()).toBe(0);
    proxy.silence();
    await expect(openServer(proxy.url, impatient)).rejects.toThrow(
      /^DATABASE_URL cannot be used: the server at \S+ did not answer in time; start again once it is free\.$/,
    );
  } finally {
    proxy.speak();
    await close();
    proxy.close();
  }
});

test("a server that goes away in the middle of an import: what was there stays, and the next import goes through", async () => {
  const record = await readTestRecord(inventedRecord);
  const { client, close } = await openServer(place.url);
  try {
    await importRecord(client, record);
    const before = [await readState(client), await readKept(client)];
    const changed = reword(record, "In other words.");
    const failure = await withAdmin(place.url, async (admin) => {
      // The import has written what it keeps and waits for this table.
      await admin.query("BEGIN; LOCK TABLE search_word IN ACCESS EXCLUSIVE MODE");
      const importing = importRecord(client, changed).catch((error: unknown) => error);
      const waiting = () =>
        withAdmin(
          place.url,
          async (other) => (await other.query(`SELECT 1 ${others} AND wait_event_type = 'Lock'`)).rowCount,
        );
      await expect.poll(waiting, { timeout: 60_000 }).toBe(1);
      await admin.query(`SELECT pg_terminate_backend(pid) ${others}`);
      return explainFailure(await importing);
    });
    expect(failure).toBeInstanceOf(Fault);
    expect(messageOf(failure)).toMatch(
      /^The database stopped the import, and what was there before stays: ./,
    );
    expect([await readState(client), await readKept(client)]).toEqual(before);
    expect(await importRecord(client, changed)).toMatchObject({ changed: true });
  } finally {
    await close();
  }
});

test("a server whose disk fills up in the middle of an import: what was there stays, and with room it goes through", async () => {
  const record = await readTestRecord(inventedRecord);
  const { client, close } = await openServer(place.url);
  // What PostgreSQL says where it cannot make a table longer, said in the middle of an import.
  const full = `
    CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE disk_full USING MESSAGE = 'could not extend file "base/1/2": No space left on device'; END $$;
    CREATE TRIGGER full_disk BEFORE INSERT ON search_word EXECUTE FUNCTION full_disk()`;
  try {
    await importRecord(client, record);
    const before = [await readState(client), await readKept(client)];
    await withAdmin(place.url, (admin) => admin.query(full));
    const changed = reword(record, "In other words.");
    const failure = explainFailure(await importRecord(client, changed).catch((error: unknown) => error));
    expect(messageOf(failure)).toBe(
      "The disk that holds the database is full. What was there before stays; make room and start again.",
    );
    expect([await readState(client), await readKept(client)]).toEqual(before);
    await withAdmin(place.url, (admin) => admin.query("DROP FUNCTION full_disk CASCADE"));
    expect(await importRecord(client, changed)).toMatchObject({ changed: true });
  } finally {
    await close();
  }
});

test("a server without a connection left is told of at start; while serving the next one is had in time", async () => {
  const role = `few_${new URL(place.url).pathname.slice(6)}`;
  const url = new URL(place.url);
  url.username = role;
  url.password = "few";
  await withAdmin(place.url, async (admin) => {
    await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD 'few' CONNECTION LIMIT 1`);
    await admin.query(`GRANT ALL ON ALL TABLES IN SCHEMA public TO ${role}`);
  });
  const { client, close } = await openServer(url.href);
  try {
    await client.$transaction(async (tx) => {
      // The one connection is this transaction's.
      expect(await tx.import.count()).toBe(0);
      await expect(openServer(url.href)).rejects.toThrow(
        `DATABASE_URL cannot be used: the server at ${url.host} has no connection left; start again once it is free.`,
      );
      await expect(client.import.count()).rejects.toThrow(/too many/i);
      expect(hadOutageSince(begun)).toBe(true);
    });
    expect(await client.import.count()).toBe(0);
  } finally {
    await close();
    await withAdmin(place.url, (admin) => admin.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`));
  }
});
