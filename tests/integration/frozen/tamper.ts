import type { PrismaClient } from "@/prisma/generated/client";

/** Puts other words into a stored payload, as somebody with every right on the database could. */
export async function tamper(client: PrismaClient, hash: string, from: string, to: string): Promise<void> {
  await client.$executeRawUnsafe('ALTER TABLE "snapshot" DISABLE TRIGGER "snapshot_written_once"');
  const changed = await client.$executeRaw`
    UPDATE "snapshot" SET payload = replace(payload, ${from}, ${to}) WHERE hash = ${hash}`;
  await client.$executeRawUnsafe('ALTER TABLE "snapshot" ENABLE TRIGGER "snapshot_written_once"');
  if (changed !== 1) throw new Error(`no snapshot ${hash} to tamper with`);
}
