import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { canonicalJson } from "@/lib/domain/canonical";
import { Fault } from "@/lib/run/fault";
import type { PrismaClient } from "@/prisma/generated/client";
import { BACKUP_VERSION, noRows, type RowCounts } from "@/prisma/safekeeping/backup-lines";
import { fileFault } from "@/prisma/safekeeping/file-fault";
import { hashFault, listStored } from "@/prisma/safekeeping/stored";
import { unhurried } from "@/prisma/safekeeping/unhurried";

/**
 * Writes everything that a database alone holds into one file: a line of JSON for each row, packed by gzip,
 * as things stood at one moment. The file appears under its name once it is whole. Throws a `Fault` where
 * there is one already, where it cannot be written, and where what is stored has not its hash.
 */
export async function backUp(client: PrismaClient, file: string): Promise<RowCounts> {
  if (await isThere(file)) throw new Fault(`There is a file ${file} already. Name another one.`);
  const unfinished = `${file}.part`;
  try {
    const counts = await client.$transaction(
      async (tx) => {
        const counted = noRows();
        const lines = Readable.from(packable(counted, listStored(tx)));
        await pipeline(lines, createGzip(), createWriteStream(unfinished, { flush: true }));
        return counted;
      },
      { ...unhurried, isolationLevel: "RepeatableRead" },
    );
    await rename(unfinished, file);
    return counts;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw fileFault("written", file, error);
  }
}

async function* packable(counts: RowCounts, rows: ReturnType<typeof listStored>): AsyncGenerator<string> {
  const digest = createHash("sha256");
  const faults: string[] = [];
  yield `${canonicalJson({ parley: "backup", version: BACKUP_VERSION, made: new Date().toISOString() })}\n`;
  for await (const row of rows) {
    counts[row.table] += 1;
    const fault = hashFault(row);
    if (fault !== null) faults.push(fault);
    const line = `${canonicalJson(row)}\n`;
    digest.update(line);
    yield line;
  }
  if (faults.length > 0) {
    throw new Fault(
      `No backup was made, because it could not be restored: not everything has the hash it is stored under. ` +
        `What has can be saved by "npm run snapshots:export".\n${faults.join("\n")}`,
    );
  }
  const total = Object.values(counts).reduce((sum, each) => sum + each, 0);
  yield `${canonicalJson({ end: { rows: total, sha256: digest.digest("hex") } })}\n`;
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
