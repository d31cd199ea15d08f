import { Prisma } from "@/prisma/generated/client";

/** Prisma keeps a hundred queries with their values: longer ones would fill the memory. */
const partLength = 1_000_000;

/** The text that was handed over last, inside a query of the same transaction. */
export const longText = Prisma.sql`(SELECT string_agg(part, '' ORDER BY place) FROM long_text)`;

/** Hands a text of any length over to the database, part by part; queries then read it as `longText`. */
export async function handOver(tx: Prisma.TransactionClient, text: string): Promise<void> {
  await tx.$executeRaw`CREATE TEMPORARY TABLE IF NOT EXISTS long_text (place int, part text) ON COMMIT DROP`;
  await tx.$executeRaw`TRUNCATE long_text`;
  for (let from = 0; from < text.length; ) {
    const part = partFrom(text, from);
    await tx.$executeRaw`INSERT INTO long_text VALUES (${from}, ${part})`;
    from += part.length;
  }
}

/** The next part; a letter of two units, cut between them, would be none. */
function partFrom(text: string, from: number): string {
  const part = text.slice(from, from + partLength);
  return /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}
