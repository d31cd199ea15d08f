import "server-only";
import { LRUCache } from "lru-cache";
import { cache } from "react";
import * as z from "zod/mini";
import { db } from "@/lib/db";
import { id, issueId } from "@/lib/schemas/parts";
import type { PrismaClient } from "@/prisma/generated/client";

/** The import that a negotiation's live tables hold. */
export type InForce = { importId: number; revision: string; imported: string };

/** Other text cannot be in the record, and some of it (a zero byte) PostgreSQL refuses. */
const anyId = z.union([id, issueId]);

async function readInForce(negotiation: string): Promise<InForce | null> {
  if (!id.safeParse(negotiation).success) return null;
  // Asked this way round it is one query: it is put before every other.
  const row = await db().import.findFirst({
    where: { in_force_for: { some: { id: negotiation } } },
    select: { id: true, revision_id: true, imported: true },
  });
  return row && { importId: row.id, revision: row.revision_id, imported: row.imported.toISOString() };
}

/** Which import is in force, or null where there is no such negotiation; asked once per page. */
export const getInForce = cache(readInForce);

/**
 * Answers from one import: reads again where another one took effect meanwhile, since an answer put together
 * from several queries could mix the two. It asks the database itself each time, or it would not notice.
 * Null where there is no such negotiation.
 */
export async function readAtOneImport<Answer>(
  negotiation: string,
  load: (inForce: InForce) => Promise<Answer>,
): Promise<{ inForce: InForce; answer: Answer } | null> {
  const inForce = await readInForce(negotiation);
  if (inForce === null) return null;
  const read = await load(inForce).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );
  const now = await readInForce(negotiation);
  if (now?.importId !== inForce.importId) return readAtOneImport(negotiation, load);
  if ("error" in read) throw read.error;
  return { inForce, answer: read.answer };
}

/**
 * Makes a query that works out each answer once per import: what a reader sees is a function of (import,
 * arguments), and the arguments are ids; with the next import they are forgotten. Requests for the same thing wait for one computation; a failed
 * one, one that found nothing and one that an import overtook are not kept.
 */
export function oncePerImport<Arguments extends readonly string[], Answer>(
  load: (inForce: InForce, negotiation: string, ...rest: Arguments) => Promise<Answer>,
): (negotiation: string, ...rest: Arguments) => Promise<Answer | null> {
  type Read = { inForce: InForce; answer: Answer } | null;
  type Answers = LRUCache<string, { read: Promise<Read> }>;
  const caches = new WeakMap<PrismaClient, Map<string, { importId: number; answers: Answers }>>();
  const answersOf = (negotiation: string, importId: number): Answers => {
    const ofClient = caches.get(db()) ?? new Map();
    caches.set(db(), ofClient);
    const known = ofClient.get(negotiation);
    if (known?.importId === importId) return known.answers;
    const answers: Answers = new LRUCache({ max: 100 });
    ofClient.set(negotiation, { importId, answers });
    return answers;
  };
  return async (negotiation, ...rest) => {
    if (!rest.every((each) => anyId.safeParse(each).success)) return null;
    const inForce = await getInForce(negotiation);
    if (inForce === null) return null;
    const answers = answersOf(negotiation, inForce.importId);
    const key = JSON.stringify(rest);
    const known = answers.get(key);
    if (known !== undefined) return (await known.read)?.answer ?? null;
    const read = readAtOneImport(negotiation, (now) => load(now, negotiation, ...rest));
    answers.set(key, { read });
    const found = await read.catch((error: unknown) => {
      answers.delete(key);
      throw error;
    });
    if (found === null || found.answer === null || found.inForce.importId !== inForce.importId) {
      answers.delete(key);
    }
    return found?.answer ?? null;
  };
}
