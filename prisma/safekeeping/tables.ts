import { Fault } from "@/lib/run/fault";
import type { Prisma } from "@/prisma/generated/client";

/** Whether a database has the tables that keep what is imported. */
export async function hasTables(tx: Prisma.TransactionClient): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ there: boolean }[]>`
    SELECT to_regclass('snapshot') IS NOT NULL AS there`;
  return found?.there === true;
}

/** Throws a `Fault` where nothing was ever imported into a database: it may be another than was meant. */
export async function refuseUnlessUsed(tx: Prisma.TransactionClient): Promise<void> {
  if (await hasTables(tx)) return;
  throw new Fault(
    "This database has no tables of Parley. Set DATABASE_URL or DATA_DIR to the one that is meant.",
  );
}
