import "server-only";
import { LRUCache } from "lru-cache";
import { db } from "@/lib/db";

/** The import that a negotiation's live tables hold. */
export type InForce = { importId: number; revision: string; imported: string };

/** Which import is in force, or null where there is no such negotiation. */
export async function getInForce(negotiation: string): Promise<InForce | null> {
  const row = await db().negotiation.findUnique({
    where: { id: negotiation },
    select: { import_id: true, import: { select: { revision_id: true, imported: true } } },
  });
  if (row === null) return null;
  return {
    importId: row.import_id,
    revision: row.import.revision_id,
    imported: row.import.imported.toISOString(),
  };
}

/**
 * Makes a query that works out each answer once per import: what a reader sees is a function of (import,
 * arguments). Requests for the same thing wait for one computation; a failed one is not kept.
 */
export function oncePerImport<Arguments extends readonly string[], Answer>(
  load: (inForce: InForce, negotiation: string, ...rest: Arguments) => Promise<Answer>,
): (negotiation: string, ...rest: Arguments) => Promise<Answer | null> {
  const answers = new LRUCache<string, { answer: Promise<Answer> }>({ max: 100 });
  return async (negotiation, ...rest) => {
    const inForce = await getInForce(negotiation);
    if (inForce === null) return null;
    const key = JSON.stringify([inForce.importId, negotiation, ...rest]);
    const known = answers.get(key);
    if (known !== undefined) return known.answer;
    const answer = load(inForce, negotiation, ...rest);
    answers.set(key, { answer });
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
