import type { Prisma } from "@/prisma/generated/client";
import { noRows, type RowCounts } from "@/prisma/safekeeping/backup-lines";
import { hashFault, listHashed } from "@/prisma/safekeeping/stored";

export type Verdict = {
  counts: RowCounts;
  /** One line for each row whose content has not the hash it is stored under. */
  faults: string[];
};

/** Hashes every snapshot and revision of a database again and compares. */
export async function verifyStored(tx: Prisma.TransactionClient): Promise<Verdict> {
  const counts = noRows();
  const faults: string[] = [];
  for await (const row of listHashed(tx)) {
    counts[row.table] += 1;
    const fault = hashFault(row);
    if (fault !== null) faults.push(fault);
  }
  return { counts, faults };
}
