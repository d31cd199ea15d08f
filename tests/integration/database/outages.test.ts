import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { hadOutageSince } from "@/lib/database/outage";
import { openServer } from "@/lib/database/server";
import { takeTurn } from "@/prisma/import";
import { startProxy } from "@/tests/integration/setup/proxy";
import {
  createServerDatabase,
  type ServerDatabase,
  withAdmin,
} from "@/tests/integration/setup/server-database";

const impatient = { connection: 1_000, server: 300, process: 600 };
let place: ServerDatabase;
let begun = 0;
beforeAll(async () => {
  place = await createServerDatabase();
});
afterAll(() => place.drop());
beforeEach(() => {
  begun = performance.now();
});

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
