import { readFile } from "node:fs/promises";
import { openDatabase } from "@/lib/database/open";
import { wholeRecord } from "@/lib/schemas/record-data";
import { readSettings } from "@/lib/settings";
import { importRecord } from "@/prisma/import";
import { migrate } from "@/prisma/migrate";

// What a start does with the database, as a process of its own: it prints what part of the rows it has
// written. With "hold" it never commits: a test that kills it always kills it on the way.
const [file = "", hold] = process.argv.slice(2);
const record = wholeRecord.parse(JSON.parse(await readFile(file, "utf8")));
const database = await openDatabase(readSettings(process.env));
await migrate(database);
process.stdout.write("0\n");
await importRecord(database.client, record, {
  onProgress: (done, all) => {
    process.stdout.write(`${done / all}\n`);
    if (hold === "hold" && done === all) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
await database.close();
