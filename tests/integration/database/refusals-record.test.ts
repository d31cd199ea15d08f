import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openServer } from "@/lib/database/server";
import { importRecord } from "@/prisma/import";
import { inventedRecord, readTestRecord } from "@/tests/integration/setup/record";
import { createServerDatabase, type ServerDatabase } from "@/tests/integration/setup/server-database";
import { expectRefusal, type Home, makeHome } from "@/tests/integration/setup/start";

let home: Home;
let database: ServerDatabase;
beforeEach(async () => {
  home = makeHome();
  database = await createServerDatabase();
});
afterEach(async () => {
  home.remove();
  await database.drop();
});

const settings = () => ({ DATABASE_URL: database.url, RECORD_DIR: home.records });

test("a record that does not hold stops the start with every fault; what was imported stays", async () => {
  const { client, close } = await openServer(database.url);
  try {
    const { revision } = await importRecord(client, await readTestRecord(inventedRecord));
    const folder = path.join(home.records, path.basename(inventedRecord));
    for (const file of ["parties.yaml", "sources.yaml"]) {
      const place = path.join(folder, file);
      writeFileSync(place, `${readFileSync(place, "utf8")}- id: NOT AN ID\n`);
    }
    const [first, ...faults] = await expectRefusal(settings());
    expect(first).toMatch(
      /^Parley cannot start\. The record does not hold \(\d+ faults\); nothing was imported:$/,
    );
    expect(faults.some((line) => line.startsWith(path.join(folder, "parties.yaml:")))).toBe(true);
    expect(faults.some((line) => line.startsWith(path.join(folder, "sources.yaml:")))).toBe(true);
    expect(await client.import.findMany({ select: { revision_id: true } })).toEqual([
      { revision_id: revision },
    ]);
  } finally {
    await close();
  }
});

test("a folder without a record", async () => {
  const lines = await expectRefusal({ ...settings(), RECORD_DIR: path.join(home.path, "nowhere") });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("RECORD_DIR cannot be read");
});

test("a port that is taken", async () => {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? String(address.port) : "";
  expect(await expectRefusal({ ...settings(), PORT: port })).toEqual([
    `Parley cannot start. Port ${port} is taken by another program. Stop it, or set PORT to another port.`,
  ]);
  server.close();
});

test("wrong settings, one line each", async () => {
  const wrong = { PORT: "70000", HOST: "a host", LOG_LEVEL: "loud", SITE_URL: "parley.example" };
  expect(await expectRefusal({ ...settings(), ...wrong })).toEqual([
    'Parley cannot start. Setting PORT: found "70000", expected a whole number from 0 to 65535.',
    'Setting HOST: found "a host", expected a host name or an address to listen on.',
    'Setting SITE_URL: found "parley.example", expected an address such as https://parley.example, without a slash at its end.',
    'Setting LOG_LEVEL: found "loud", expected error, warn, info or debug.',
  ]);
});
