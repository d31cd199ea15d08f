import { openServer } from "@/lib/database/server";
import { importRecord } from "@/prisma/import";
import { migrate } from "@/prisma/migrate";
import { assembleFiles, drawFiles, sizesFor } from "./generate/record";
import { readMemory } from "./measure";

/** A process of its own, so that its memory is that of an import: draws a record, imports it, tells what it took. */
const [url = "", statements = "0", seed = "0"] = process.argv.slice(2);
const record = assembleFiles(drawFiles(Number(seed), sizesFor(Number(statements))));
const database = await openServer(url);
await migrate(database);
global.gc?.();
const before = readMemory(process.pid).now;
let highest = before;
const watch = setInterval(() => {
  highest = Math.max(highest, readMemory(process.pid).now);
}, 50);
const start = performance.now();
const spent = process.cpuUsage();
await importRecord(database.client, record);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(spent);
const cpu = (user + system) / 1e6;
clearInterval(watch);
await database.close();
process.stdout.write(`${JSON.stringify({ id: record.negotiation.id, seconds, cpu, before, highest })}\n`);
