import type { PrismaClient } from "@/prisma/generated/client";

/** What every page is drawn from: which import of which record is in force, all of them in one text. */
export async function readInForce(client: PrismaClient): Promise<string> {
  const rows = await client.negotiation.findMany({
    select: { id: true, import: { select: { revision_id: true, importer: true, imported: true } } },
    orderBy: { id: "asc" },
  });
  return JSON.stringify(rows);
}
