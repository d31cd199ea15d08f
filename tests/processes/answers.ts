import * as z from "zod/mini";
import { type SnapshotEntry, snapshotEntry } from "@/lib/schemas/views";

const answer = z.object({ data: z.array(snapshotEntry) });

/** The snapshots of the revision in force. */
export async function listSnapshots(url: string, negotiation: string): Promise<SnapshotEntry[]> {
  const response = await fetch(`${url}/api/v1/${negotiation}/snapshots?limit=200`);
  return answer.parse(await response.json()).data;
}
