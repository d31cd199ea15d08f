import { test as base, expect } from "@playwright/test";
import pg from "pg";
import * as z from "zod/mini";
import { methodHref } from "@/lib/address/trust";
import { snapshotEntry } from "@/lib/schemas/views";
import { type Postgres, startPostgres } from "../integration/setup/postgres";
import { threeParty } from "./records";
import { makeFolders, type Server, startServer, threePartyRecord } from "./server";

const { id } = threeParty.negotiation;
const listed = z.object({ data: z.array(snapshotEntry) });

type Fixtures = { postgres: Postgres; server: Server };

/** A server of the build over a PostgreSQL of its own, whose statements may take a second. */
const test = base.extend<Fixtures>({
  postgres: async ({ browserName: _ }, use) => {
    const postgres = await startPostgres();
    await use(postgres);
    await postgres.stop();
  },
  server: async ({ postgres }, use) => {
    const folders = makeFolders([threePartyRecord]);
    const database = `${postgres.url("postgres")}?statement_timeout=1000`;
    const server = await startServer({ ...folders, database });
    await use(server);
    await server.stop();
    folders.remove();
  },
});

/** What nobody has asked for yet: two pages and an address of the API. */
const notAskedFor = [`/${id}/rounds`, `/api/v1/${id}/rounds`, `/${id}/sources`] as const;

async function expectUnavailable(url: string): Promise<void> {
  const answer = await fetch(url);
  expect(answer.status, url).toBe(503);
  expect(Number(answer.headers.get("retry-after")), url).toBeGreaterThan(0);
  expect(answer.headers.get("cache-control"), url).toBe("no-store");
  expect(await answer.text(), url).toContain("The database does not answer just now");
}

/** Asks for pages and a snapshot once, so that they are kept. */
async function askFor(url: string): Promise<readonly (readonly [string, string])[]> {
  const snapshots = listed.parse(await (await fetch(`${url}/api/v1/${id}/snapshots`)).json()).data;
  const hash = snapshots[0]?.hash ?? "";
  const asked: (readonly [string, string])[] = [];
  for (const place of [
    `/${id}`,
    methodHref(id),
    `/api/v1/${id}/issues`,
    `/s/${hash}`,
    `/s/${hash}/snapshot.json`,
  ]) {
    const answer = await fetch(url + place);
    expect(answer.status, place).toBe(200);
    asked.push([place, await answer.text()]);
  }
  return asked;
}

test("a database that goes away: what was asked for is there, what was not is told to come back, and does", async ({
  postgres,
  server,
}) => {
  const kept = await askFor(server.url);
  await postgres.halt();
  for (const place of notAskedFor) await expectUnavailable(server.url + place);
  for (const [place, text] of kept) {
    const answer = await fetch(server.url + place);
    expect(answer.status, place).toBe(200);
    expect(await answer.text(), place).toBe(text);
  }
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  await expect.poll(async () => (await fetch(`${server.url}/api/ready`)).status).toBe(503);
  await postgres.resume();
  for (const place of notAskedFor) {
    await expect.poll(async () => (await fetch(server.url + place)).status, { message: place }).toBe(200);
  }
  await expect.poll(async () => (await fetch(`${server.url}/api/ready`)).status).toBe(200);
});

test("a database that is slow: the same", async ({ postgres, server }) => {
  const kept = await askFor(server.url);
  const other = new pg.Client({ connectionString: postgres.url("postgres") });
  await other.connect();
  // Whoever reads the rounds waits for this transaction.
  await other.query('BEGIN; LOCK TABLE "round", "source" IN ACCESS EXCLUSIVE MODE');
  for (const place of notAskedFor) await expectUnavailable(server.url + place);
  for (const [place, text] of kept) expect(await (await fetch(server.url + place)).text(), place).toBe(text);
  await other.query("ROLLBACK");
  for (const place of notAskedFor) {
    await expect.poll(async () => (await fetch(server.url + place)).status, { message: place }).toBe(200);
  }
  await other.end();
});
