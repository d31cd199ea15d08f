import { test as base, expect } from "@playwright/test";
import pg from "pg";
import * as z from "zod/mini";
import { searchHref } from "@/lib/address/search";
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

/** A page and an address of the API that nobody has asked for yet. */
function searches(q: string): string[] {
  return [searchHref(id, { q }), `/api/v1${searchHref(id, { q })}`];
}

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

test("a database that goes away or is slow: what was asked for is there, what was not is told to come back, and does", async ({
  postgres,
  server,
}) => {
  test.setTimeout(240_000);
  const kept = await askFor(server.url);
  const expectKept = async () => {
    for (const [place, text] of kept) {
      const answer = await fetch(server.url + place);
      expect(answer.status, place).toBe(200);
      expect(await answer.text(), place).toBe(text);
    }
  };
  const ready = async () => (await fetch(`${server.url}/api/ready`)).status;

  await test.step("slow", async () => {
    const other = new pg.Client({ connectionString: postgres.url("postgres") });
    await other.connect();
    // Whoever searches waits for this transaction.
    await other.query("BEGIN; LOCK TABLE search_entry, search_word IN ACCESS EXCLUSIVE MODE");
    for (const place of searches("harbour")) await expectUnavailable(server.url + place);
    await expectKept();
    await other.query("ROLLBACK");
    await other.end();
    for (const place of searches("harbour")) expect((await fetch(server.url + place)).status).toBe(200);
  });

  await test.step("gone", async () => {
    await postgres.halt();
    for (const place of searches("ferry")) await expectUnavailable(server.url + place);
    await expectKept();
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    await expect.poll(ready).toBe(503);
  });

  await test.step("back", async () => {
    await postgres.resume();
    for (const place of searches("ferry")) {
      await expect.poll(async () => (await fetch(server.url + place)).status, { message: place }).toBe(200);
    }
    await expect.poll(ready).toBe(200);
  });
});

const errorLine = z.object({ level: z.literal("error"), id: z.string(), message: z.string() });

test("of a fault nobody foresaw the log tells the cause, under the id that its answer bears", async ({
  postgres,
  server,
}) => {
  const other = new pg.Client({ connectionString: postgres.url("postgres") });
  await other.connect();
  await other.query("ALTER TABLE search_word RENAME TO elsewhere");
  await other.end();
  for (const place of searches("harbour")) {
    const answer = await fetch(server.url + place);
    expect(answer.status, place).toBe(500);
    const id = answer.headers.get("x-request-id");
    const told = () =>
      server
        .log()
        .split("\n")
        .filter((line) => line.includes(`"${id}"`) && line.includes('"error"'))
        .map((line) => errorLine.parse(JSON.parse(line)));
    await expect
      .poll(told, { message: place })
      .toEqual([{ level: "error", id, message: expect.stringContaining("search_word") }]);
  }
});
