import type { Database } from "@/lib/database/database";
import { explainFailure } from "@/lib/database/failure";
import { Fault } from "@/lib/run/fault";
import { wholeRecord } from "@/lib/schemas/record-data";
import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { replaceLive, takeTurn } from "@/prisma/import";
import { liveRows } from "@/prisma/import-rows";
import { migrate } from "@/prisma/migrate";
import { noRows, type RowCounts } from "@/prisma/safekeeping/backup-lines";
import { readBackup } from "@/prisma/safekeeping/backup-read";
import { inBatches, writeBatch } from "@/prisma/safekeeping/row-batches";
import { hasTables } from "@/prisma/safekeeping/tables";
import { unhurried } from "@/prisma/safekeeping/unhurried";
import { verifyStored } from "@/prisma/safekeeping/verify";

export type Restored = {
  counts: RowCounts;
  /** Negotiations whose record this version cannot put in force: the next start imports what it is given. */
  leftOut: string[];
};

type InForce = { negotiation_id: string; import_id: number };

/**
 * Puts a backup into an empty database, in one transaction: what it holds is hashed as it is read and once
 * more as it is stored. Throws a `Fault`, and changes nothing, where the file does not hold or the database
 * is not empty.
 */
export async function restore(database: Database, file: string): Promise<Restored> {
  // Read to its end before anything is made.
  for await (const _row of readBackup(file));
  await refuseUnlessEmpty(database.client);
  await migrate(database);
  try {
    return await database.client.$transaction((tx) => fill(tx, file), unhurried);
  } catch (error) {
    throw explainFailure(error);
  }
}

async function refuseUnlessEmpty(client: PrismaClient | Prisma.TransactionClient): Promise<void> {
  if (!(await hasTables(client))) return;
  const [revisions, snapshots] = [await client.revision.count(), await client.snapshot.count()];
  if (revisions + snapshots === 0) return;
  throw new Fault(
    `A backup is restored into an empty database only, and this one holds revisions (${revisions}) and ` +
      `snapshots (${snapshots}). Nothing was changed. Set DATA_DIR to a new folder or DATABASE_URL to a new ` +
      "database.",
  );
}

async function fill(tx: Prisma.TransactionClient, file: string): Promise<Restored> {
  await takeTurn(tx);
  await refuseUnlessEmpty(tx);
  const counts = noRows();
  const inForce: InForce[] = [];
  for await (const batch of inBatches(readBackup(file))) {
    for (const row of batch) {
      counts[row.table] += 1;
      if (row.table === "in_force") inForce.push(row);
    }
    await writeBatch(tx, batch);
  }
  await tx.$queryRaw`SELECT setval(pg_get_serial_sequence('"import"', 'id'), max(id)) FROM "import"`;
  const leftOut: string[] = [];
  for (const each of inForce) if (!(await putInForce(tx, each))) leftOut.push(each.negotiation_id);
  const { faults } = await verifyStored(tx);
  if (faults.length === 0) return { counts, leftOut };
  throw new Fault(`The database does not hold what it was given; nothing was kept.\n${faults.join("\n")}`);
}

/** Live rows are not in a backup: they follow from the record of the revision in force. */
async function putInForce(
  tx: Prisma.TransactionClient,
  { negotiation_id, import_id }: InForce,
): Promise<boolean> {
  const { revision } = await tx.import.findUniqueOrThrow({
    where: { id: import_id, negotiation_id },
    select: { revision: { select: { record: true } } },
  });
  const { success, data: record } = wholeRecord.safeParse(JSON.parse(revision.record));
  if (!success) return false;
  await replaceLive(tx, { record, rows: liveRows(record), import_id, onProgress: () => {} });
  return true;
}
