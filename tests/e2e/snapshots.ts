import type { APIRequestContext } from "@playwright/test";
import * as z from "zod/mini";
import { snapshotEntry } from "@/lib/schemas/views";

const answer = z.object({ data: z.array(snapshotEntry) });

/** The snapshot of a round in the revision in force, asked of the API of the shared server or another. */
export async function findSnapshotOf(
  request: APIRequestContext,
  negotiation: string,
  round: string,
  server = "",
) {
  const response = await request.get(`${server}/api/v1/${negotiation}/snapshots?limit=200`);
  const entry = answer.parse(await response.json()).data.find((each) => each.round === round);
  if (!entry) throw new Error(`no snapshot of ${negotiation} at ${round}`);
  return entry;
}
