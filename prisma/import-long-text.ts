import { Prisma } from "@/prisma/generated/client";

/** Prisma keeps a hundred queries with their values: longer ones would fill the memory. */
const mostBytes = 1_000_000;

/** Hands a text over; gives what stands for it in a query of the same transaction. */
export type LongTexts = (text: readonly Uint8Array[]) => Promise<Prisma.Sql>;

/** A mark of byte order is a letter like any other where a piece begins with it. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
let lastId = 0;

/** The pieces, one by one, as many of them at a time as one query may hold. */
function* inQueries(pieces: readonly Uint8Array[]): Generator<Uint8Array[]> {
  let [query, bytes]: [Uint8Array[], number] = [[], 0];
  for (const piece of pieces) {
    if (bytes > 0 && bytes + piece.length > mostBytes) {
      yield query;
      [query, bytes] = [[], 0];
    }
    query.push(piece);
    bytes += piece.length;
  }
  if (bytes > 0) yield query;
}

/** Makes what hands texts of any length over, piece by piece: one that was handed over before is not sent again. */
export async function openLongTexts(tx: Prisma.TransactionClient): Promise<LongTexts> {
  await tx.$executeRaw`CREATE TEMPORARY TABLE IF NOT EXISTS long_text (id int, piece text) ON COMMIT DROP`;
  await tx.$executeRaw`TRUNCATE long_text`;
  const ids = new WeakMap<Uint8Array, number>();
  return async (text) => {
    for (const query of inQueries([...new Set(text)].filter((piece) => !ids.has(piece)))) {
      const first = lastId + 1;
      for (const piece of query) ids.set(piece, ++lastId);
      const texts = JSON.stringify(query.map((piece) => decoder.decode(piece)));
      await tx.$executeRaw`
        INSERT INTO long_text
        SELECT ${first}::int + place - 1, piece
        FROM json_array_elements_text(${texts}::json) WITH ORDINALITY AS each (piece, place)`;
    }
    return Prisma.sql`(
      SELECT string_agg(piece, '' ORDER BY place)
      FROM unnest(${text.map((piece) => ids.get(piece) ?? 0)}::int[]) WITH ORDINALITY AS named (id, place)
      JOIN long_text USING (id))`;
  };
}
