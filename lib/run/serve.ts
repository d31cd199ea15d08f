import path from "node:path";
import next from "next";
import { openDatabase } from "@/lib/database/open";
import { installClient } from "@/lib/database/slot";
import { Fault, messageOf } from "@/lib/run/fault";
import { listenHttp } from "@/lib/run/http";
import { log, setLogLevel } from "@/lib/run/log";
import { step } from "@/lib/run/progress.mjs";
import { readRecords } from "@/lib/run/records";
import { readSettings } from "@/lib/settings";
import { importRecord } from "@/prisma/import";
import { migrate } from "@/prisma/migrate";

process.env.NEXT_TELEMETRY_DISABLED = "1";
const dir = path.resolve(import.meta.dirname, "../..");

/** Opens the database, migrates, imports, serves: in that order, and each only if what came before went well. */
async function serve(dev: boolean): Promise<() => Promise<void>> {
  const settings = readSettings(process.env);
  setLogLevel(settings.logLevel);
  const database = await step("Opening the database", () => openDatabase(settings));
  const server = await listenHttp(settings.port, settings.host);
  await step("Bringing the schema up to date", () => migrate(database));
  const records = await step("Reading the record", () => readRecords(settings.recordDir));
  for (const record of records) {
    await step(`Importing ${record.negotiation.title}`, async (report) => {
      const onProgress = (done: number, all: number) => report(`${done} of ${all} rows`);
      const { changed } = await importRecord(database.client, record, { onProgress });
      if (!changed) report("nothing has changed");
    });
  }
  installClient(database.client);
  const app = next({ dev, dir, quiet: !dev });
  await step("Preparing the pages", () => app.prepare());
  server.serve(app.getRequestHandler());
  log.info(`Parley is ready at ${server.address}`);
  return async () => {
    await server.close();
    await app.close();
    installClient(undefined);
    await database.close();
  };
}

let stop: (() => Promise<void>) | undefined;
let stopping = false;

/** Before the first request is served there is nothing to finish: an import that is cut short undoes itself. */
async function end(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await stop?.();
  process.exit(0);
}

process.on("SIGTERM", end);
process.on("SIGINT", end);
// The process that started this one is gone, and with it whoever would stop it.
process.on("disconnect", end);

serve(process.argv.includes("--dev")).then(
  (close) => {
    stop = close;
  },
  (error: unknown) => {
    if (error instanceof Fault) log.error(`Parley cannot start. ${error.message}`);
    else log.error(error instanceof Error ? (error.stack ?? error.message) : messageOf(error));
    process.exit(1);
  },
);
