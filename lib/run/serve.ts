import { type RequestListener, Server } from "node:http";
import path from "node:path";
import { explainFailure } from "@/lib/database/failure";
import { openDatabase } from "@/lib/database/open";
import { installClient } from "@/lib/database/slot";
import { installLanguages } from "@/lib/language/install";
import { causeOf } from "@/lib/run/cause";
import { logConsole } from "@/lib/run/console";
import { Fault, messageOf } from "@/lib/run/fault";
import { followInForce } from "@/lib/run/follow";
import { guarding } from "@/lib/run/guard";
import { listenHttp } from "@/lib/run/http";
import { readInForce } from "@/lib/run/in-force";
import { log } from "@/lib/run/log";
import { setLogging } from "@/lib/run/logging";
import { withPageLanguage } from "@/lib/run/page-language";
import { inProduction } from "@/lib/run/production";
import { step } from "@/lib/run/progress.mjs";
import { readRecords } from "@/lib/run/records";
import { warmUp } from "@/lib/run/warm";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { readSettings } from "@/lib/settings";
import type { PrismaClient } from "@/prisma/generated/client";
import { importRecord } from "@/prisma/import";
import { migrate } from "@/prisma/migrate";

process.env.NEXT_TELEMETRY_DISABLED = "1";
const dir = path.resolve(import.meta.dirname, "../..");

/** What has to be closed in the end, in the order in which it was opened. */
const opened: (() => Promise<void>)[] = [];
let ready = false;
let stopping = false;
/** A little more than requests in progress are given (`lib/run/http`). */
const longestEndMs = 10_000;

/** Opens the database, migrates, imports, serves: in that order, and each only if what came before went well. */
async function serve(dev: boolean): Promise<void> {
  const settings = readSettings(process.env);
  setLogging(settings.logLevel, process.stdout.isTTY ? "text" : "json");
  // The maps from what is built to its sources take 70 MB once a page of each kind was asked for.
  process.setSourceMapsEnabled(dev || settings.logLevel === "debug");
  const database = await step("Opening the database", () => openDatabase(settings));
  opened.push(database.close);
  let closePages = async () => {};
  opened.push(() => closePages());
  const server = await listenHttp(settings.port, settings.host);
  opened.push(server.close);
  await step("Bringing the schema up to date", () => migrate(database));
  const records = await step("Reading the record", () => readRecords(settings.recordDir));
  for (const record of records) await importWithProgress(database.client, record);
  installClient(database.client);
  const following = followInForce(() => readInForce(database.client));
  opened.push(async () => following.stop());
  const produce = (pages: RequestListener) =>
    inProduction(pages, {
      built: path.join(dir, ".next"),
      settings,
      following,
      guarded: guarding,
      stopping: () => stopping,
    });
  await step("Preparing the pages", async () => {
    // Loaded here, so that what is wrong before is said without waiting for it.
    const { default: next } = await import("next");
    installLanguages(path.join(dir, "lib/language"));
    // The framework would serve whoever asks for a connection of another kind: only its own tools, here nobody.
    const app = next({ dev, dir, ...(dev ? {} : { httpServer: new Server() }) });
    await app.prepare();
    closePages = () => app.close();
    const pages = withPageLanguage(app.getRequestHandler());
    // In development the same address gives another page whenever a file is saved.
    server.serve(dev ? pages : await produce(pages));
  });
  ready = true;
  process.stdout.write(`Parley is ready at ${server.address}\n`);
  if (!dev) logConsole();
  if (!dev) await warmUp(server.address, records);
}

async function importWithProgress(client: PrismaClient, record: WholeRecord): Promise<void> {
  await step(`Importing ${record.negotiation.title}`, async (report) => {
    const onProgress = (done: number, all: number) => report(`${done} of ${all} tables`);
    try {
      const { changed } = await importRecord(client, record, { onProgress });
      if (!changed) report("nothing has changed");
    } catch (error) {
      throw explainFailure(error);
    }
  });
}

async function close(): Promise<void> {
  for (const each of opened.splice(0).reverse()) {
    await each().catch((error: unknown) => log.warn(`While stopping: ${messageOf(error)}`));
  }
}

/** Before it serves there is nothing to finish: an import that is cut short undoes itself. */
async function end(): Promise<void> {
  if (stopping) return;
  stopping = true;
  // Whatever hangs, whoever stops it need not wait for ever.
  setTimeout(() => process.exit(0), longestEndMs).unref();
  if (ready) await close();
  process.exit(0);
}

process.on("SIGTERM", end);
process.on("SIGINT", end);
// The process that started this one is gone, and with it whoever would stop it.
process.on("disconnect", end);

serve(process.argv.includes("--dev")).catch(async (error: unknown) => {
  // Whoever starts it reads this, so it is not packed into a line of the log.
  if (error instanceof Fault) process.stderr.write(`Parley cannot start. ${error.message}\n`);
  else log.error("Parley cannot start.", causeOf(error));
  await close();
  process.exit(1);
});
